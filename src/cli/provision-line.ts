import type { Day } from "../document.ts";
import { citation } from "../law/cite.ts";
import { homeOn } from "../law/in-force.ts";
import type { RuleBook } from "../rule/book.ts";

/** Where a norm stood on a day, and what it says: 《广告法》第九条第（三）项 — 不得使用…. Its nearest home when it stood nowhere. */
export function provisionLine(id: string, { provisions }: RuleBook, day: Day): string {
  const provision = provisions.get(id);
  if (!provision) return id; // loading has refused unknown ids; an unloaded plugin's book may still name one
  const home = homeOn(provision, day);
  const other = provision.homes.findLast(({ since }) => since > day) ?? provision.homes[0];
  if (home) return `${citation(home, day)}  有效 — ${provision.summary}`;
  if (!other) return `${id} — ${provision.summary}`;
  const status = other.since > day ? `${other.since} 起施行` : `${other.until ?? ""} 止`;
  return `${citation(other, day)}  ${status} — ${provision.summary}`;
}
