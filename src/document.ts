import type { Text } from "./text/text.ts";

/** A calendar day, "YYYY-MM-DD". Compared as a string. */
export type Day = string;

export const channels = ["hall", "sms", "online", "phone"] as const;
export type Channel = (typeof channels)[number];

export const products = [
  "deposit", "structured-deposit", "wealth", "fund", "private-fund", "trust",
  "insurance", "life-insurance", "new-type-life", "participating-life", "universal-life", "health-insurance",
  "loan", "card", "card-instalment", "metal", "payment",
] as const;
export type Product = (typeof products)[number];

/** The product tree: 分红险 and 万能险 have rules of their own and are new-type life insurance, which is life insurance, which is insurance. */
export const parentProduct: { readonly [P in Product]?: Product } = {
  "life-insurance": "insurance",
  "new-type-life": "life-insurance",
  "participating-life": "new-type-life",
  "universal-life": "new-type-life",
  "health-insurance": "insurance",
  "card-instalment": "card",
};

/** Is `product` the same as, or a kind of, `kind`? */
export function isA(product: Product, kind: Product): boolean {
  for (let p: Product | undefined = product; p; p = parentProduct[p]) if (p === kind) return true;
  return false;
}

/** What the copy is, as far as the law cares. An absent channel and an empty product list mean unknown. */
export interface Facts {
  readonly channel?: Channel;
  readonly products: readonly Product[];
  readonly published?: Day;
  readonly withdrawn?: Day;
  readonly institution?: string;
}

export type BlockKind = "title" | "heading" | "paragraph" | "cell" | "footnote" | "alt";

/** What the eye gets. size in points, contrast as WCAG ratio. */
export interface Style {
  readonly size?: number;
  readonly contrast?: number;
  readonly hidden?: boolean;
}

export interface Block {
  readonly kind: BlockKind;
  readonly text: Text;
  readonly style?: Style;
}

/** One material: a file, or a row of a list (then with record and/or line, from 1). */
export interface Document {
  readonly path: string;
  readonly record?: number;
  readonly line?: number;
  readonly facts: Facts;
  /** What the reader assumed, in Chinese, for the report. */
  readonly assumed?: readonly string[];
  readonly blocks: readonly Block[];
}

/** A file, or a part of one, that could not be read. `reason` is Chinese: what, expected, how to mend. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
  readonly line?: number;
}

export function isUnread(item: Document | Unread): item is Unread {
  return "reason" in item;
}
