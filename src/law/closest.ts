import { isA, parentProduct, type Facts, type Product } from "../document.ts";
import type { Case } from "./case.ts";

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
