import type { Document, Facts, Unread } from "../document.ts";
import { foldText } from "../text/fold.ts";
import { lineLocator } from "../text/lines.ts";
import type { Locate } from "../text/text.ts";
import { flatten } from "./batches.ts";
import { decode } from "./decode.ts";
import { mergeFacts } from "./facts.ts";
import { nothingToCheck, type Reader, type ReaderOptions, type Silence } from "./reader.ts";
import type { SourceFile } from "./source.ts";
import { wholeLines, type Piece } from "./whole-lines.ts";

/** A list of messages, one a line, each a document of its own. Blank lines are passed over. */
export const readLines: Reader = (file, options) => flatten(messages(file, options));

async function* messages(file: SourceFile, options: ReaderOptions): AsyncGenerator<readonly (Document | Unread)[]> {
  const facts = Object.freeze(mergeFacts(options.given, options.fallback));
  const list = { path: file.path, facts, line: 1, silent: 0 };
  const { silence } = options;
  let read = false;
  for await (const piece of wholeLines(decode(file))) {
    if ("reason" in piece) return yield [piece];
    const documents = split(piece, list, silence);
    read ||= documents.length + list.silent > 0;
    if (list.silent > 0) silence?.passed(file.path, list.silent);
    list.silent = 0;
    yield documents;
  }
  if (!read) yield [{ path: file.path, reason: nothingToCheck }];
}

/** The list being read, the number of the line that comes next, and of the silent lines not yet told. */
interface List {
  readonly path: string;
  readonly facts: Facts;
  line: number;
  silent: number;
}

/** Runs millions of times: no regular expression, no closure and no Place for a message without findings. */
function split({ text, offset }: Piece, list: List, silence: Silence | undefined): Document[] {
  const documents: Document[] = [];
  const locate = shifted(lineLocator(text), offset, list.line);
  const { path, facts } = list;
  for (let start = 0; start < text.length; list.line++) {
    const passed = silence?.pass(text, start);
    if (passed && passed.lines > 0) {
      list.silent += passed.lines;
      list.line += passed.lines;
      start = passed.end;
      if (start === text.length) break;
    }
    const newline = text.indexOf("\n", start);
    const next = newline < 0 ? text.length : newline;
    const end = text.charCodeAt(next - 1) === 13 && next > start ? next - 1 : next;
    const message = foldText(text, start, end, locate);
    if (message.value !== "") documents.push({ path, line: list.line, facts, blocks: [{ kind: "paragraph", text: message }] });
    start = next + 1;
  }
  return documents;
}

/** Places in a piece as places in the file. */
function shifted(locate: Locate, offset: number, firstLine: number): Locate {
  return (span) => {
    const place = locate(span);
    if (!("column" in place)) return place;
    const [start, end] = place.offset;
    return { ...place, line: place.line + firstLine - 1, endLine: place.endLine + firstLine - 1, offset: [start + offset, end + offset] };
  };
}
