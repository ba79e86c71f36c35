import type { Exemption, How, Rule } from "./rule.ts";

/** A rule with one thing left out. */
export interface Mutation {
  readonly path: readonly (string | number)[];
  /** What was left out, in Chinese. */
  readonly what: string;
  readonly mutant: Rule;
}

/** Every term, pattern, mention, disclosure, exemption and phrase of an exemption, left out in turn. */
export function mutations(rule: Rule): readonly Mutation[] {
  return [...ofMentions(rule), ...ofVerb(rule), ...ofExemptions(rule)];
}

function ofMentions(rule: Rule): Mutation[] {
  const { mentions } = rule.when;
  return (mentions ?? []).map(({ source }, i) => ({
    path: ["when", "mentions", i],
    what: `触发词“${source}”`,
    mutant: { ...rule, when: { ...rule.when, mentions: without(mentions ?? [], i) } },
  }));
}

function ofVerb(rule: Rule): Mutation[] {
  const { verb } = rule;
  switch (verb.kind) {
    case "forbid":
      return [
        ...verb.terms.map((term, i) => ({
          path: ["forbid", "terms", i],
          what: `词“${term}”`,
          mutant: { ...rule, verb: { ...verb, terms: without(verb.terms, i) } },
        })),
        ...verb.patterns.map(({ source }, i) => ({
          path: ["forbid", "patterns", i],
          what: `正则“${source}”`,
          mutant: { ...rule, verb: { ...verb, patterns: without(verb.patterns, i) } },
        })),
      ];
    case "require":
      return verb.any.map(({ source }, i) => ({
        path: ["require", "any", i],
        what: `合格的表述“${source}”`,
        mutant: { ...rule, verb: { ...verb, any: without(verb.any, i) } },
      }));
    case "check":
      return [];
  }
}

function ofExemptions(rule: Rule): Mutation[] {
  return rule.unless.flatMap((exemption, i) => [
    { path: ["unless", i], what: `豁免“${exemption.because}”`, mutant: { ...rule, unless: without(rule.unless, i) } },
    ...parts(exemption).map(({ key, at, what, how }) => ({
      path: ["unless", i, key, at],
      what: `豁免“${exemption.because}”中的“${what}”`,
      mutant: { ...rule, unless: rule.unless.map((one, j) => (j === i ? { ...one, how } : one)) },
    })),
  ]);
}

/** An exemption of one part only is that part. */
function parts({ how }: Exemption): { key: string; at: number; what: string; how: How }[] {
  if (how.by === "inside" && how.phrases.length > 1) {
    return how.phrases.map(({ source }, at) => ({ key: "inside", at, what: source, how: { ...how, phrases: without(how.phrases, at) } }));
  }
  if (how.by === "near" && how.patterns.length > 1) {
    return how.patterns.map(({ source }, at) => ({ key: "near", at, what: source, how: { ...how, patterns: without(how.patterns, at) } }));
  }
  if (how.by === "kind" && how.kinds.length > 1) {
    return how.kinds.map((kind, at) => ({ key: "kind", at, what: kind, how: { ...how, kinds: without(how.kinds, at) } }));
  }
  return [];
}

function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, i) => i !== index);
}
