import type { Definition, Image, ImageReference, Link, Nodes, Parents, Root } from "mdast";
import type { Block, BlockKind } from "../document.ts";
import { textBuilder, type TextBuilder } from "../text/builder.ts";
import type { Locate, Span } from "../text/text.ts";
import { align, type Written } from "./align.ts";
import { codeOf, inlineCodeOf, spanOf, titleSpan, withoutPrefixes } from "./markdown-source.ts";

/** Reads HTML inside Markdown. */
export type HtmlBlocks = (source: string, span: Span, locate: Locate) => readonly Block[];

/** The blocks of a parsed Markdown file, in reading order; `source` is what was parsed. */
export function markdownBlocks(root: Root, source: string, locate: Locate, htmlBlocks: HtmlBlocks): Block[] {
  const blocks: Block[] = [];
  let titled = false;

  const visit = (node: Nodes, kind: BlockKind): void => {
    switch (node.type) {
      case "heading":
        paragraph(node, node.depth === 1 && !titled ? "title" : "heading");
        titled ||= node.depth === 1;
        break;
      case "paragraph": paragraph(node, kind); break;
      case "tableCell": paragraph(node, "cell"); break;
      case "footnoteDefinition": for (const child of node.children) visit(child, "footnote"); break;
      case "code": written(kind, codeOf(node, source)); break;
      case "html": blocks.push(...htmlBlocks(withoutPrefixes(node, source), spanOf(node), locate)); break;
      case "definition": linkTitle(node); break;
      default: if ("children" in node) for (const child of node.children) visit(child, kind);
    }
  };

  const paragraph = (node: Parents, kind: BlockKind): void => {
    const builder = textBuilder(source, locate);
    const at = blocks.length;
    phrasing(node, builder);
    blocks.splice(at, 0, { kind, text: builder.build() });
  };

  const written = (kind: BlockKind, value: Written): void => {
    const builder = textBuilder(source, locate);
    align(builder, source, value);
    blocks.push({ kind, text: builder.build() });
  };

  /** Inline marks vanish: 保**本**保息 is one word. What is read apart from the line (alt, titles) becomes a block of its own. */
  const phrasing = (parent: Parents, builder: TextBuilder): void => {
    let [at, end] = spanOf(parent);
    let unplaced = ""; // GFM finds some mail addresses late and gives their pieces no position
    const place = (until: number): void => {
      if (unplaced) align(builder, source, { value: unplaced, start: at, end: until, notation: "markdown" });
      unplaced = "";
    };
    for (const node of parent.children) {
      if (!node.position) {
        unplaced += textOf(node);
        continue;
      }
      const [start, next] = spanOf(node);
      place(start);
      at = next;
      inline(node, [start, next], builder);
    }
    place(end);
  };

  const inline = (node: Nodes, [start, end]: Span, builder: TextBuilder): void => {
    switch (node.type) {
      case "text": align(builder, source, { value: node.value, start, end, notation: "markdown" }); break;
      case "inlineCode": align(builder, source, inlineCodeOf(node, source)); break;
      case "break": builder.hard(start); break;
      case "html":
        if (lineBreakTag.test(node.value)) builder.hard(start);
        else blocks.push(...htmlBlocks(source, [start, end], locate));
        break;
      case "image": case "imageReference": alternative(node); break;
      default:
        if ("children" in node) phrasing(node, builder);
        if (node.type === "link") linkTitle(node);
    }
  };

  /** "![保**本**](poster.png "稳赚")": the alt text follows the bracket. */
  const alternative = (node: Image | ImageReference): void => {
    const [start, end] = spanOf(node);
    if (node.alt) written("alt", { value: node.alt, start: start + 2, end, notation: "markdown" });
    if (node.type === "image") linkTitle(node);
  };

  const linkTitle = (node: Image | Link | Definition): void => {
    if (node.title) written("alt", { value: node.title, ...titleSpan(source, spanOf(node)), notation: "markdown" });
  };

  visit(root, "paragraph");
  return blocks;
}

/** "<br>", "<br/>". */
const lineBreakTag = /^<br[\s/>]/i;

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
