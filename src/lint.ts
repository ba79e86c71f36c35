import type { Day, Document, Facts } from "./document.ts";
import type { Finding, Verdict } from "./finding.ts";
import { applies } from "./rule/applies.ts";
import type { Preset, RuleBook } from "./rule/book.ts";
import { asking } from "./rule/contexts/ask.ts";
import { contains, inOrder, overlaps, size } from "./rule/hit.ts";
import { infer } from "./rule/infer.ts";
import { findingsOf } from "./rule/finding-of.ts";
import { judgeRule, passes, type Applying, type Judgement } from "./rule/judge-rule.ts";
import { sight } from "./rule/sight.ts";

export interface LintOptions {
  /** The day of the judgement: copy that still hangs is judged up to it. */
  readonly today: Day;
  readonly preset: Preset;
  /** Product names and trademarks, folded, that may contain a banned word. */
  readonly names?: readonly string[];
}

/** The findings of one document. Pure: same document, same book, same day, same findings. */
export function lint(document: Document, book: RuleBook, options: LintOptions): readonly Finding[] {
  return judge(document, book, options).findings;
}

/** Findings, exempted hits, and the facts they rest on. */
export function judge(document: Document, book: RuleBook, options: LintOptions): Verdict {
  if (!document.blocks.some(({ text }) => HAN.test(text.value))) return silent(document, "not-chinese");
  const sightings = sight(document, book);
  if (!sightings) return silent(document, "checked");

  const { facts, assumed } = infer(document, sightings.clues);
  const wanted = concerned(book, facts, options.preset);
  const ask = asking(document);
  const judged: Judgement[] = [];
  for (const [index, seen] of sightings.byRule((rule) => wanted(rule) !== null)) {
    const rule = book.rules[index];
    const applying = wanted(index);
    if (!rule || !applying) continue;
    for (const one of judgeRule(rule, applying, seen, { document, book, options, ask })) judged.push(one);
  }
  if (judged.length === 0) return { status: "checked", facts, assumed, findings: NONE, exempted: 0, exempt: none };
  judged.sort((a, b) => inOrder(a.hit, b.hit) || (a.rule.id < b.rule.id ? -1 : 1));
  const passing = judged.filter(passes);
  return {
    status: "checked",
    facts,
    assumed,
    findings: findingsOf(withoutEchoes(judged.filter((one) => !passes(one))), document, facts, book),
    exempted: passing.length,
    exempt: () => findingsOf(passing, document, facts, book),
  };
}

/** How a rule of the book, by its index, applies to copy of these facts; null if it does not. Each is asked about once. */
function concerned({ rules }: RuleBook, facts: Facts, { classes }: Preset): (index: number) => Applying | null {
  const known: (Applying | null)[] = [];
  const ask = (index: number): Applying | null => {
    const rule = rules[index];
    const applied = rule && classes.includes(rule.class) ? applies(rule.when, facts) : undefined;
    return applied === undefined || applied.is === "no" ? null : applied;
  };
  return (index) => {
    let answer = known[index];
    if (answer === undefined) known[index] = answer = ask(index);
    return answer;
  };
}

/** 保本 within 保本保息 is the same fault: of two findings of one family the wider one is told, unless it is the milder. */
function withoutEchoes(judged: readonly Judgement[]): readonly Judgement[] {
  const echoes = new Set<Judgement>();
  for (const [a, b] of overlaps(judged)) {
    if (saysMore(a, b)) echoes.add(b);
    else if (saysMore(b, a)) echoes.add(a);
  }
  return echoes.size === 0 ? judged : judged.filter((one) => !echoes.has(one));
}

/** What copy lacks (require) and what it says are never the same fault. */
function saysMore(wide: Judgement, narrow: Judgement): boolean {
  const apart = wide.rule.family !== narrow.rule.family || wide.rule.verb.kind === "require" || narrow.rule.verb.kind === "require";
  if (apart || !contains(wide.hit, narrow.hit)) return false;
  const milder = RANK[wide.severity] - RANK[narrow.severity];
  if (size(wide.hit) > size(narrow.hit)) return milder >= 0;
  return milder > 0 || (milder === 0 && wide.rule.id < narrow.rule.id);
}

const RANK = { error: 2, warning: 1, info: 0 } as const;

/** Any Han character makes copy Chinese: 理财 in “Wealth 理财 4.5%”. */
const HAN = /\p{Script=Han}/u;

function silent(document: Document, status: Verdict["status"]): Verdict {
  return { status, facts: document.facts, assumed: document.assumed ?? NONE, findings: NONE, exempted: 0, exempt: none };
}

const NONE: readonly never[] = [];
const none = (): readonly never[] => NONE;
