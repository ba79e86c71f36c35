import type { Block } from "../document.ts";
import { textBuilder, type TextBuilder } from "../text/builder.ts";
import { lineLocator } from "../text/lines.ts";
import type { Locate } from "../text/text.ts";
import { decodeWhole } from "./decode.ts";
import { mergeFacts } from "./facts.ts";
import { frontMatter } from "./front-matter.ts";
import { oneMaterial, type Reader } from "./reader.ts";

/** Plain text, front matter allowed: a blank line parts blocks, any other line break is the layout's. */
export const readText: Reader = async function* (file, { given, fallback }) {
  const source = await decodeWhole(file);
  if (typeof source !== "string") return yield source;
  const locate = lineLocator(source);
  const front = await frontMatter(file.path, source, locate);
  if ("reason" in front) return yield front;
  const blocks = [...front.blocks, ...paragraphs(source, front.end, locate)];
  yield oneMaterial(file.path, blocks, mergeFacts(given, front.facts, fallback));
};

/** "\r\n", "\n" or "\r". */
const lineEnd = /\r\n|\n|\r/g;

function paragraphs(source: string, from: number, locate: Locate): Block[] {
  const blocks: Block[] = [];
  let builder: TextBuilder | undefined;
  const flush = () => {
    if (builder) blocks.push({ kind: "paragraph", text: builder.build() });
    builder = undefined;
  };
  const line = (start: number, end: number) => {
    if (source.slice(start, end).trim() === "") return flush();
    if (builder) builder.soft(start);
    else builder = textBuilder(source, locate);
    builder.copy(start, end);
  };
  let start = from;
  lineEnd.lastIndex = from;
  for (let match = lineEnd.exec(source); match; match = lineEnd.exec(source)) {
    line(start, match.index);
    start = lineEnd.lastIndex;
  }
  line(start, source.length);
  flush();
  return blocks;
}
