import * as v from "valibot";
import { channels, isA, parentProduct, products, type Facts, type Product } from "../document.ts";
import { UsageError } from "../usage-error.ts";
import { parseYaml } from "../yaml.ts";
import { knownDate } from "./day.ts";
import { idOf, type BookFile } from "./laws.ts";

const text = v.pipe(v.string(), v.nonEmpty("不能是空的"));

const punishedCase = v.strictObject({
  id: text,
  kind: text,
  authority: text,
  /** The number of the decision, or null. */
  document: v.nullable(text),
  date: v.nullable(knownDate),
  /** What the date is the date of, where it is not the decision's. */
  dated: v.exactOptional(v.picklist(["报道", "公布", "行为"])),
  respondent: text,
  channels: v.array(v.picklist(channels)),
  products: v.array(v.picklist(products)),
  /** Punished wording, word for word. */
  wording: v.array(text),
  conduct: text,
  basis: v.nullable(text),
  penalty: v.nullable(text),
  /** CNY */
  amount: v.nullable(v.number()),
  families: v.array(text),
  citable: v.boolean(),
  /** press: read at the named publisher; secondary: in a reprint. */
  verified: v.picklist(["press", "secondary"]),
  sources: v.array(v.strictObject({ publisher: text, url: v.nullable(v.pipe(v.string(), v.url("应是网址"))) })),
});

export type Case = Readonly<v.InferOutput<typeof punishedCase>>;

/** Cases by id, which is the file name; plain data. Throws UsageError for whatever a lawyer can mend. */
export function loadCases(files: readonly BookFile[]): ReadonlyMap<string, Case> {
  const cases = new Map<string, Case>();
  for (const { path, content } of files) {
    const { value, mistake } = parseYaml(path, content, punishedCase);
    if (value.id !== idOf(path)) throw mistake(["id"], "id 应与文件名相同", { expected: idOf(path), found: value.id });
    if (cases.has(value.id)) throw new UsageError(`案例“${value.id}”写了两次`, { file: path });
    cases.set(value.id, value);
  }
  return cases;
}

/** At most `n` citable cases: same channel first, then nearest product, then newest. */
export function closest(cases: readonly Case[], facts: Facts, n: number): readonly Case[] {
  return cases
    .filter((one) => one.citable)
    .map((one) => ({ one, channel: channelDistance(one, facts), product: productDistance(one, facts) }))
    .sort((a, b) => a.channel - b.channel || a.product - b.product || newestFirst(a.one, b.one))
    .slice(0, n)
    .map(({ one }) => one);
}

/** 0 the same, 1 one of both unknown, 2 another. */
function channelDistance({ channels }: Case, { channel }: Facts): number {
  if (!channel || channels.length === 0) return 1;
  return channels.includes(channel) ? 0 : 2;
}

/** 0 the same or a kind of it, 1 the same family, 2 one of both unknown, 3 another. */
function productDistance(one: Case, { products }: Facts): number {
  if (one.products.length === 0 || products.length === 0) return 2;
  const pairs = one.products.flatMap((a) => products.map((b) => (isA(a, b) || isA(b, a) ? 0 : root(a) === root(b) ? 1 : 3)));
  return Math.min(...pairs);
}

function root(product: Product): Product {
  const parent = parentProduct[product];
  return parent ? root(parent) : product;
}

function newestFirst(a: Case, b: Case): number {
  const [left, right] = [a.date ?? "", b.date ?? ""];
  return left === right ? (a.id < b.id ? -1 : 1) : left > right ? -1 : 1;
}
