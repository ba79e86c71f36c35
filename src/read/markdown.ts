import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { lineLocator } from "../text/lines.ts";
import { decodeWhole } from "./decode.ts";
import { mergeFacts } from "./facts.ts";
import { frontMatter } from "./front-matter.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { oneMaterial, type Reader } from "./reader.ts";

/** Markdown with GitHub's tables, footnotes and task lists, and front matter. */
export const readMarkdown: Reader = async function* (file, { given, fallback }) {
  const source = await decodeWhole(file);
  if (typeof source !== "string") return yield source;
  const locate = lineLocator(source);
  const front = await frontMatter(file.path, source, locate);
  if ("reason" in front) return yield front;
  const blocks = markdownBlocks(parser.parse(source), source, locate, await htmlReader(source));
  yield oneMaterial(file.path, [...front.blocks, ...blocks], mergeFacts(given, front.facts, fallback));
};

/** One tilde strikes nothing out: 年化3%~4%，期限5~6个月 are ranges. */
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter, ["yaml"]).freeze();

/** The HTML parser costs start-up time; most Markdown has no tag. */
async function htmlReader(source: string) {
  if (!source.includes("<")) return () => [];
  const { htmlBlocks } = await import("./html-blocks.ts");
  return htmlBlocks;
}
