import type { Facts } from "../document.ts";
import { parseChannel, parseDay, parseProducts, shown, type Understood } from "./facts.ts";

/** Facts that a row or front matter may state. */
export const stated = ["channel", "product", "published", "withdrawn", "institution"] as const;
export type FactKey = (typeof stated)[number];

/** The headers and keys each goes by, lower case; the first Chinese one is what we tell people to write. */
export const factKeys: Readonly<Record<FactKey, readonly string[]>> = {
  channel: ["渠道", "投放渠道", "发布渠道", "channel"],
  product: ["产品", "产品类型", "产品类别", "product", "products"],
  published: ["发布日期", "发布时间", "发送日期", "发送时间", "投放日期", "投放时间", "published", "date"],
  withdrawn: ["撤下日期", "撤下时间", "下架日期", "下架时间", "withdrawn"],
  institution: ["机构", "机构名称", "分行", "institution"],
};

/** Keys and headers of the title, which is copy. */
export const titleKeys: readonly string[] = ["标题", "title"];

/** "产品 " and "Product" are the same header. */
export function normalKey(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}

const keyOf: ReadonlyMap<string, FactKey> = new Map(stated.flatMap((key) => factKeys[key].map((name) => [name, key] as const)));

export function factKey(name: string): FactKey | undefined {
  return keyOf.get(normalKey(name));
}

/** One stated fact. */
export function parseFact(key: FactKey, value: unknown): Understood<Partial<Facts>> {
  switch (key) {
    case "channel": return named("channel", parseChannel(value));
    case "product": return named("products", parseProducts(value));
    case "published": return named("published", parseDay(value));
    case "withdrawn": return named("withdrawn", parseDay(value));
    case "institution": return { value: { institution: shown(value) } };
  }
}

function named<Key extends keyof Facts>(key: Key, understood: Understood<NonNullable<Facts[Key]>>): Understood<Partial<Facts>> {
  return "value" in understood ? { value: { [key]: understood.value } } : understood;
}
