import { isA, type Channel, type Document, type Facts, type Product } from "../document.ts";
import { longest, type Hit } from "./hit.ts";
import { channelNames, productNames } from "./names.ts";

/** A word of the lexicon that stands in the copy. */
export interface Clue extends Hit {
  readonly product?: Product;
  readonly channel?: Channel;
}

export interface Inferred {
  readonly facts: Facts;
  /** What was inferred and from what; Chinese. */
  readonly assumed: readonly string[];
}

/** Fills in the product and channel that nobody gave, from the words of the copy. What stays unknown stays unknown. */
export function infer(document: Document, clues: () => readonly Clue[]): Inferred {
  const given = document.facts;
  const assumed = [...(document.assumed ?? [])];
  let facts = given;
  if (given.products.length > 0 && given.channel) return { facts, assumed };
  const told = longest(clues());
  const words = (clue: Clue): string => document.blocks[clue.block]?.text.value.slice(clue.start, clue.end) ?? "";

  if (given.products.length === 0) {
    const firsts = new Map<Product, Clue>();
    for (const clue of told) if (clue.product && !firsts.has(clue.product)) firsts.set(clue.product, clue);
    const products = [...firsts.keys()].filter((product) => ![...firsts.keys()].some((other) => other !== product && isA(other, product)));
    if (products.length > 0) {
      facts = { ...facts, products };
      for (const product of products) {
        assumed.push(`产品按“${words(firsts.get(product) as Clue)}”推断为${productNames[product]}`); // every key has its first clue
      }
    }
  }
  if (!given.channel) {
    const clue = told.find((one) => one.channel);
    if (clue?.channel) {
      facts = { ...facts, channel: clue.channel };
      assumed.push(`渠道按“${words(clue)}”推断为${channelNames[clue.channel]}`);
    }
  }
  return { facts, assumed };
}
