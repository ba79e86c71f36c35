import type { Day, Document, Facts } from "../document.ts";
import type { Finding } from "../finding.ts";
import { closest } from "../law/closest.ts";
import { governing } from "../law/in-force.ts";
import type { Home } from "../law/provision.ts";
import type { RuleBook } from "./book.ts";
import { excerpt } from "./excerpt.ts";
import { fingerprint } from "./fingerprint.ts";
import { passes, type Judgement } from "./judge-rule.ts";
import type { Exemption, Rule } from "./rule.ts";

/** Judgements in the order of the document → findings, with place, provisions, cases and a name that survives edits elsewhere. */
export function findingsOf(judged: readonly Judgement[], document: Document, facts: Facts, book: RuleBook): readonly Finding[] {
  const alike = new Map<string, number>();
  const casesOf = once((rule: Rule) => closest(rule.cases.flatMap((id) => book.cases.get(id) ?? []), facts, Infinity));
  const cited = once(distinct);
  return judged.map((judgement) => {
    const { rule, hit, exemption, homes, day } = judgement;
    const { text, style } = document.blocks[hit.block] as Document["blocks"][number]; // hits come from these blocks
    const span = [hit.start, hit.end] as const;
    const match = text.value.slice(...span);
    const around = excerpt(text, span);
    const key = `${rule.id}\0${around.text}\0${match}`;
    const nth = alike.get(key) ?? 0;
    alike.set(key, nth + 1);
    const milder = exemption?.becomes ? exemption : undefined;
    return {
      rule: rule.id,
      family: rule.family,
      class: judgement.class,
      severity: judgement.severity,
      place: text.origin(span),
      match,
      excerpt: around,
      message: `${judgement.ifSo}${milder ? (milder.message ?? milder.because) : rule.message}${style?.hidden ? "（这段文字在页面上不可见）" : ""}`,
      advice: rule.advice,
      provisions: milder ? distinct([...homes, ...basisOf(milder, book, day)]) : cited(homes),
      cases: casesOf(rule),
      evasion: false,
      fingerprint: fingerprint(rule.id, document.path, around.text, match, nth),
      ...(exemption && passes(judgement) ? { exempt: exemption.because } : {}),
    };
  });
}

function basisOf({ basis }: Exemption, book: RuleBook, day: Day): readonly Home[] {
  const provisions = basis.flatMap((id) => book.provisions.get(id) ?? []);
  return governing(provisions, { products: [] }, { from: day, to: day })?.homes ?? [];
}

/** Two norms of one article are cited once. */
function distinct(homes: readonly Home[]): readonly Home[] {
  return homes.filter(({ law, article }, i) => !homes.slice(0, i).some((other) => other.law.id === law.id && other.article === article));
}

/** Remembers what it told: a document may have a thousand findings of one rule. */
function once<K, V>(tell: (key: K) => V): (key: K) => V {
  const told = new Map<K, V>();
  return (key) => {
    let value = told.get(key);
    if (value === undefined) told.set(key, (value = tell(key)));
    return value;
  };
}
