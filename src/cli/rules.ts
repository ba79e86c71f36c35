import { isA } from "../document.ts";
import { classNames, channelNames, familyNames, productNames } from "../rule/names.ts";
import type { Rule } from "../rule/rule.ts";
import { UsageError } from "../usage-error.ts";
import { nearest } from "../nearest.ts";
import { givenFacts, type FactOptions } from "./given.ts";
import type { ExitStatus, Io } from "./io.ts";
import { lawNamed } from "./named.ts";
import { setUp, type ConfigChoice, type Setup } from "./setup.ts";

export interface RulesOptions extends ConfigChoice, Pick<FactOptions, "channel" | "product"> {
  readonly format: "text" | "json";
  readonly family?: string;
  readonly class?: string;
  readonly law?: string;
}

/** The rules of the book that apply to what is asked for. */
export async function rules(options: RulesOptions, io: Io): Promise<ExitStatus> {
  const setup = await setUp(io, options);
  const shown = setup.book.rules.filter(filter(options, setup));
  await io.write(options.format === "json" ? `${JSON.stringify(shown.map(record), null, 2)}\n` : text(shown));
  return 0;
}

function filter(options: RulesOptions, { book }: Setup): (rule: Rule) => boolean {
  const { channel, products } = givenFacts(options);
  const law = options.law ? lawNamed(options.law, book) : undefined;
  const family = options.family && known("--family", options.family, [...new Set(book.rules.map((rule) => rule.family))], familyNames);
  const ofClass = options.class && known("--class", options.class, Object.keys(classNames), classNames);
  return (rule) =>
    (!family || rule.family === family) &&
    (!ofClass || rule.class === ofClass) &&
    (!channel || !rule.when.channel || rule.when.channel.includes(channel)) &&
    (!products || !rule.when.product || rule.when.product.some((kind) => products.some((product) => isA(product, kind)))) &&
    (!law || rule.basis.some((id) => id.startsWith(`${law.id}#`)));
}

/** Takes the id or the Chinese name. */
export function known(option: string, word: string, ids: readonly string[], names: Readonly<Record<string, string>>): string {
  const id = ids.find((one) => one === word || names[one] === word);
  if (id) return id;
  const near = nearest(word, ids);
  throw new UsageError(`没有“${word}”${near ? `，是不是“${near}”？` : ""}`, { key: option, expected: ids.map((one) => `${one}（${names[one] ?? one}）`).join("、") });
}

function text(shown: readonly Rule[]): string {
  const lines: string[] = [];
  let family = "";
  for (const rule of shown) {
    if (rule.family !== family) lines.push(`${lines.length ? "\n" : ""}${rule.family} ${familyNames[rule.family] ?? ""}`.trimEnd());
    family = rule.family;
    lines.push(`  ${rule.id}  ${classNames[rule.class]}  ${rule.title}${scope(rule)}`);
  }
  return `${[...lines, `共 ${shown.length} 条规则`].join("\n")}\n`;
}

function scope({ when }: Rule): string {
  const parts = [when.product?.map((one) => productNames[one]).join("、"), when.channel?.map((one) => channelNames[one]).join("、")].filter(Boolean);
  return parts.length ? `（${parts.join("；")}）` : "";
}

function record({ id, family, title, when, message, advice, basis, cases, class: ofClass }: Rule) {
  return { id, family, class: ofClass, title, channels: when.channel ?? null, products: when.product ?? null, message, advice, provisions: basis, cases };
}
