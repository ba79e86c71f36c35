import type { Instrument } from "../law/provision.ts";
import { nearest } from "../nearest.ts";
import type { RuleBook } from "../rule/book.ts";
import { UsageError } from "../usage-error.ts";

/** The instrument of this id, title or short name (广告法). */
export function lawCalled(name: string, { instruments }: RuleBook): Instrument | undefined {
  const bare = name.replace(/^《|》$/gu, "");
  return instruments.get(name) ?? [...instruments.values()].find(({ title, short }) => title === bare || short === bare);
}

/** As above; throws UsageError with the nearest name. */
export function lawNamed(name: string, book: RuleBook): Instrument {
  const law = lawCalled(name, book);
  if (!law) throw unknownName(name, lawNames(book), "法规");
  return law;
}

export function lawNames({ instruments }: RuleBook): readonly string[] {
  return [...instruments.values()].flatMap(({ id, title, short }) => [id, title, ...(short ? [short] : [])]);
}

export function unknownName(name: string, known: readonly string[], what: string): UsageError {
  const near = nearest(name, known);
  const within = known.filter((one) => one.includes(name) || name.includes(one)).slice(0, 5);
  const names = near ? [near] : within;
  if (names.length === 0) return new UsageError(`没有叫“${name}”的${what}`, { expected: "shenyan rules、laws、cases 列出的名称" });
  return new UsageError(`没有叫“${name}”的${what}，是不是 ${names.map((one) => `“${one}”`).join("、")}？`);
}
