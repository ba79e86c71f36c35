import { nearest } from "../nearest.ts";
import { factKey, factKeys, normalKey, stated, titleKeys, type FactKey } from "./fact-keys.ts";

/** Which column of a list holds what, as the config maps them. Several text columns: each becomes a block. */
export interface Columns extends Partial<Readonly<Record<FactKey, string>>> {
  readonly text?: string | readonly string[];
  readonly title?: string;
}

/** Columns that a list really has. */
export interface Mapping {
  readonly text: readonly string[];
  readonly title: string | undefined;
  readonly facts: readonly (readonly [FactKey, string])[];
  /** Facts left unknown because it is not clear where they stand, in Chinese. */
  readonly notes: readonly string[];
}

const textHeaders: readonly string[] = ["短信内容", "内容", "文案", "正文", "话术", "text", "content", "message", "body"];

/** The mapping for a list with these columns, or why there is none; the reason lists the columns and says how to map. */
export function mapColumns(names: readonly string[], columns: Columns = {}): Mapping | { readonly reason: string } {
  const wanted = columns.text === undefined ? undefined : [columns.text].flat();
  const missing = wanted?.find((name) => !names.includes(name));
  if (missing !== undefined) {
    const near = nearest(missing, names);
    return { reason: `配置 columns.text 指的列“${missing}”不在其中${near ? `，是不是“${near}”？` : "；"}${existing(names)}` };
  }
  const text = wanted ?? names.filter((name) => textHeaders.includes(normalKey(name)));
  if (text.length === 0) return { reason: `看不出哪一列是文案，${existing(names)}；${howToMap}` };
  if (!wanted && text.length > 1) return { reason: `文案可能在 ${quoted(text)} 中的任一列，${existing(names)}；${howToMap}` };
  const free = names.filter((name) => !text.includes(name));
  const facts: [FactKey, string][] = [];
  const notes: string[] = [];
  for (const key of stated) {
    const mapped = columns[key];
    const found = mapped === undefined ? free.filter((name) => factKey(name) === key) : names.filter((name) => name === mapped);
    const [name] = found;
    if (found.length === 1 && name !== undefined) facts.push([key, name]);
    else if (found.length > 1) notes.push(`${factKeys[key][0]}可能在 ${quoted(found)} 中的任一列，未采用；可在配置 columns.${key} 指明`);
    else if (mapped !== undefined) notes.push(`配置 columns.${key} 指的列“${mapped}”不在其中`);
  }
  const titles = free.filter((name) => (columns.title === undefined ? titleKeys.includes(normalKey(name)) : name === columns.title));
  return { text, title: titles[0], facts, notes };
}

const howToMap = "请在配置中写明，如 columns: { text: 短信内容 }";

function existing(names: readonly string[]): string {
  return `现有的列：${quoted(names)}`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("、");
}
