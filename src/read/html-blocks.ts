import { Parser } from "htmlparser2";
import type { Block } from "../document.ts";
import { textBuilder, type TextBuilder } from "../text/builder.ts";
import type { Locate, Span } from "../text/text.ts";
import { align } from "./align.ts";
import { isHidden, lookOf, plainLook, styleOf, type Attributes, type Look } from "./html-look.ts";

/** Text that reads on until a block element ends it. Hidden text and the small reading over a word run apart: the eye reads past them. */
interface Run {
  readonly look: Look;
  builder: TextBuilder;
  /** The look of its first visible character. */
  first: Look | undefined;
}

interface Element {
  readonly name: string;
  readonly look: Look;
  /** Has a run of its own. */
  readonly apart: boolean;
}

/** An attribute's value in the source, quotes excluded. */
interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** The blocks of the HTML in source[start,end), in the order they end. Inline elements part no word. */
export function htmlBlocks(source: string, [start, end]: Span, locate: Locate): Block[] {
  const blocks: Block[] = [];
  const elements: Element[] = [{ name: "", look: plainLook, apart: false }];
  const newRun = (look: Look): Run => ({ look, builder: textBuilder(source, locate), first: undefined });
  const runs: Run[] = [newRun(plainLook)];
  let attributes: Attribute[] = [];

  const look = () => elements.at(-1)?.look ?? plainLook;
  const run = () => runs.at(-1) ?? newRun(plainLook);

  const flush = (): void => {
    const done = run();
    if (!done.builder.empty) {
      const seen = done.first ?? done.look;
      blocks.push({ kind: seen.kind, text: done.builder.build(), ...styleOf(seen) });
    }
    runs[Math.max(runs.length - 1, 0)] = newRun(done.look);
  };

  const parser: Parser = new Parser({
    onopentagname() {
      attributes = [];
    },
    onattribute(name, value) {
      if (value) attributes.push({ name, value, span: valueSpan(source, start + parser.startIndex + name.length, start + parser.endIndex) });
    },
    onopentag(name, values) {
      const parent = look();
      const own = lookOf(name, values, parent);
      const apart = isHidden(own) !== isHidden(parent) || name === "rt";
      if (own.block) flush();
      if (name === "br") run().builder.hard(start + parser.startIndex);
      if (apart) runs.push(newRun(own));
      elements.push({ name, look: own, apart });
      if (own.unread) return;
      for (const attribute of attributes) if (isCopy(attribute.name, name, values)) alternative(attribute, own);
    },
    onclosetag(name) {
      const element = elements.at(-1);
      if (element?.name !== name) return;
      elements.pop();
      if (element.apart) {
        flush();
        runs.pop();
      }
      if (element.look.block) flush();
    },
    ontext(data) {
      const own = look();
      if (own.unread) return;
      const current = run();
      const span: Span = [start + parser.startIndex, start + parser.endIndex + 1];
      if (own.preformatted) addPreformatted(current.builder, source, data, span);
      else addFlowing(current.builder, source, data, span);
      if (!current.first && !current.builder.empty) current.first = own;
    },
  });

  const alternative = ({ value, span }: Attribute, own: Look): void => {
    const builder = textBuilder(source, locate);
    align(builder, source, { value, start: span[0], end: span[1], notation: "html" });
    if (!builder.empty) blocks.push({ kind: "alt", text: builder.build(), ...styleOf({ ...own, size: undefined }) });
  };

  parser.end(source.slice(start, end));
  flush();
  return blocks;
}

/** What a search engine or a shared link shows of the page. */
const sharedNames: ReadonlySet<string | undefined> = new Set(["description", "og:title", "og:description"]);

function isCopy(attribute: string, element: string, values: Attributes): boolean {
  if (attribute === "alt" || attribute === "title") return true;
  return attribute === "content" && element === "meta" && (sharedNames.has(values["name"]) || sharedNames.has(values["property"]));
}

/** From the end of an attribute's name to the end of the attribute: ` = "value"`. */
function valueSpan(source: string, from: number, to: number): Span {
  let start = from;
  while (/[\s=]/.test(source[start] ?? "")) start++;
  const quoted = source[start] === '"' || source[start] === "'";
  return quoted ? [start + 1, to - 1] : [start, to];
}

/** A run of blanks with a line break in it: one blank to the reader. */
const brokenBlank = /[ \t\f]*[\r\n][ \t\f\r\n]*/g;
const newline = /\r\n|\n|\r/g;

function addFlowing(builder: TextBuilder, source: string, data: string, [start, end]: Span): void {
  if (!isVerbatim(source, data, [start, end])) return builder.put(data.replace(brokenBlank, " "), start, end);
  let from = 0;
  for (const match of data.matchAll(brokenBlank)) {
    const to = match.index + match[0].length;
    builder.copy(start + from, start + match.index);
    builder.put(" ", start + match.index, start + to);
    from = to;
  }
  builder.copy(start + from, end);
}

/** Else it is an entity. */
function isVerbatim(source: string, data: string, [start, end]: Span): boolean {
  return data.length === end - start && source.startsWith(data, start);
}

function addPreformatted(builder: TextBuilder, source: string, data: string, [start, end]: Span): void {
  if (!isVerbatim(source, data, [start, end])) return builder.put(data, start, end);
  let from = 0;
  for (const match of data.matchAll(newline)) {
    builder.copy(start + from, start + match.index);
    builder.hard(start + match.index);
    from = match.index + match[0].length;
  }
  builder.copy(start + from, end);
}
