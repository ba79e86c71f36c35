import type { Pattern } from "../../src/match/pattern.ts";
import type { BookData } from "../../src/rule/book.ts";
import type { Rule, Verb } from "../../src/rule/rule.ts";
import { literals } from "./literals.ts";

/** The book and nine copies of each of its rules that look for other words, so that the automaton grows tenfold. */
export function tenfold(book: BookData): BookData {
  const known = [...new Set(JSON.stringify(book.rules.map(({ verb, when }) => [verb, when])).match(HAN))];
  const alone = new Set(literals(book).filter((literal) => literal.length === 1));
  const copies = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((nth) => {
    const other = new Map(known.map((character, i) => {
      const everyday = (i + nth) % 4 === 0 && !alone.has(character);
      return [character, (everyday ? known[(i + nth * STEP) % known.length] : undefined) ?? unused(i + nth * known.length)];
    }));
    return book.rules.map((rule) => renamed(rule, nth, (text) => text.replace(HAN_OR_RANGE, (found) => other.get(found) ?? found)));
  });
  return { ...book, rules: [...book.rules, ...copies] };
}

/** Most characters become such as no copy uses, the rest others of the book: the new literals begin like words, and hardly any is one. */
function unused(i: number): string {
  return String.fromCodePoint(EXTENSION_A + (i % EXTENSION_A_SIZE));
}

const STEP = 97;
/** CJK Extension A: 㐀 and the like. */
const EXTENSION_A = 0x3400;
const EXTENSION_A_SIZE = 6592;
const HAN = /\p{Script=Han}/gu;
/** 一-龥 stays as it is: its ends must keep their order. */
const HAN_OR_RANGE = /\p{Script=Han}-\p{Script=Han}|\p{Script=Han}/gu;

function renamed(rule: Rule, nth: number, change: (text: string) => string): Rule {
  const { mentions, ...when } = rule.when;
  return {
    ...rule,
    id: `${rule.id}-${nth}`,
    when: mentions ? { ...when, mentions: mentions.map((pattern) => changed(pattern, change)) } : when,
    verb: changedVerb(rule.verb, change),
  };
}

function changedVerb(verb: Verb, change: (text: string) => string): Verb {
  switch (verb.kind) {
    case "forbid":
      return { ...verb, terms: verb.terms.map(change), patterns: verb.patterns.map((pattern) => changed(pattern, change)) };
    case "require":
      return { ...verb, any: verb.any.map((pattern) => changed(pattern, change)) };
    case "check":
      return verb;
  }
}

function changed({ source, anchors, maxLength }: Pattern, change: (text: string) => string): Pattern {
  return { source: change(source), anchors: anchors.map(({ literal, before }) => ({ literal: change(literal), before })), maxLength };
}
