import type { Document as YamlDocument, Scalar, YAMLMap } from "yaml";
import type { Block, Facts, Unread } from "../document.ts";
import { textBuilder } from "../text/builder.ts";
import type { Locate } from "../text/text.ts";
import { align } from "./align.ts";
import { factKey, normalKey, parseFact, titleKeys, type FactKey } from "./fact-keys.ts";
import { shown } from "./facts.ts";
import { syntaxWords } from "../yaml-syntax.ts";

export interface FrontMatter {
  readonly facts: Partial<Facts>;
  /** The title it gives, if any: copy like the rest. */
  readonly blocks: readonly Block[];
  /** Where the material itself begins. */
  readonly end: number;
}

/** "---", lines of YAML, "---", at the very beginning of a file. */
const fence = /^---[ \t]*(?:\r\n|\n|\r)((?:[^]*?[\n\r])??)---[ \t]*(?:\r\n|\n|\r|$)/d;

/** What a text or Markdown file says of itself. Keys of other programs are left alone; a fact not understood is not guessed. */
export async function frontMatter(path: string, source: string, locate: Locate): Promise<FrontMatter | Unread> {
  const match = source.startsWith("---") ? fence.exec(source) : null;
  if (!match) return { facts: {}, blocks: [], end: 0 };
  const [whole, content = ""] = match;
  const { isMap, LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const yaml = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const unread: Refuse = (offset, reason) => ({ path, line: lines.linePos(offset).line + 1, reason });

  const error = yaml.errors[0];
  if (error) return unread(error.pos[0], `开头的 --- 区块不是合法的 YAML（${syntaxWords(error)}）；${howToMend}`);
  if (yaml.contents === null) return { facts: {}, blocks: [], end: whole.length };
  if (!isMap(yaml.contents)) return unread(yaml.contents.range?.[0] ?? 0, `开头的 --- 区块不是“键: 值”；${howToMend}`);

  const entries = await read(yaml, yaml.contents, unread);
  if ("reason" in entries) return entries;
  const facts = understand(entries, unread);
  if ("reason" in facts) return facts;
  const start = match.indices?.[1]?.[0] ?? 0;
  const blocks = entries.flatMap((entry) => title(entry, source, start, locate));
  return { facts, blocks, end: whole.length };
}

const howToMend = "应为“渠道: 短信”这样的行，冒号用英文冒号，后面空一格；若只是分隔线，请在它前面空一行";

type Refuse = (offset: number, reason: string) => Unread;

/** A key with its value; `at` is where the value stands in the YAML, `scalar` whether it is one word or sentence. */
interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly at: readonly [start: number, end: number];
  readonly scalar: boolean;
}

async function read(yaml: YamlDocument, map: YAMLMap, unread: Refuse): Promise<Entry[] | Unread> {
  const { isNode, isScalar } = await import("yaml");
  const entries: Entry[] = [];
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const [start, end] = (isNode(value) && value.range) || key.range || [0, 0];
    try {
      entries.push({ name: shown((key as Scalar).value), value: isNode(value) ? value.toJS(yaml) : value, at: [start, end], scalar: isScalar(value) });
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error; // 标题: *限时* refers to something named 限时*
      return unread(start, `开头的 --- 区块不是合法的 YAML（${syntaxWords({ code: "BAD_ALIAS" })}）`);
    }
  }
  return entries;
}

function understand(entries: readonly Entry[], unread: Refuse): Partial<Facts> | Unread {
  let facts: Partial<Facts> = {};
  const seen = new Set<FactKey>();
  for (const { name, value, at } of entries) {
    const key = factKey(name);
    if (!key || shown(value) === "") continue;
    if (seen.has(key)) return unread(at[0], `“${name}”与前面的键说的是同一件事，请只留一个`);
    seen.add(key);
    const understood = parseFact(key, value);
    if (!("value" in understood)) {
      return unread(at[0], `${name}“${understood.found}”不认识，应为 ${understood.expected}；请改正，或删去这一行（按未知检查）`);
    }
    facts = { ...facts, ...understood.value };
    if (facts.published && facts.withdrawn && facts.withdrawn < facts.published) return unread(at[0], `撤下日期 ${facts.withdrawn} 早于发布日期 ${facts.published}，请核对`);
  }
  return facts;
}

function title({ name, value, at, scalar }: Entry, source: string, base: number, locate: Locate): Block[] {
  if (!scalar || typeof value !== "string" || !titleKeys.includes(normalKey(name))) return [];
  const builder = textBuilder(source, locate);
  align(builder, source, { value, start: base + at[0], end: base + at[1], notation: "code" });
  return [{ kind: "title", text: builder.build() }];
}
