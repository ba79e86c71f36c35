import { plus, type Expression, type Range } from "./expression.ts";

/** A literal one of which every match contains. */
export interface Anchor {
  readonly literal: string;
  /** How many UTF-16 units of the match may stand before the literal. */
  readonly before: Range;
}

/** Runs of literals are joined across choices and options while they come to no more than this many. */
const MOST_JOINED = 24;

/** The best anchors: every match contains one of them. Undefined if some way through the expression has none. */
export function anchorsOf(expression: Expression): readonly Anchor[] | undefined {
  switch (expression.kind) {
    case "sequence":
      return anchorsOfSequence(expression.parts);
    case "choice": {
      const joined = anchorsOfRun(literalsOf(expression), [0, 0]);
      if (joined) return joined;
      const ways = expression.ways.map(anchorsOf);
      return ways.every((way) => way !== undefined) ? ways.flat() : undefined;
    }
    case "repeat":
      return anchorsOfRun(literalsOf(expression), [0, 0]) ?? (expression.min > 0 ? anchorsOf(expression.part) : undefined);
    default:
      return anchorsOfRun(literalsOf(expression), [0, 0]);
  }
}

/** Joins neighbours into runs (日(?:利率|息) → 日利率, 日息) and keeps the best of the runs and of the parts between. */
function anchorsOfSequence(parts: readonly Expression[]): readonly Anchor[] | undefined {
  const candidates: (readonly Anchor[] | undefined)[] = [];
  let run: readonly string[] = [""];
  let from: Range = [0, 0];
  let at: Range = [0, 0];
  for (const part of parts) {
    const literals = literalsOf(part);
    const joined: readonly string[] | undefined = product(run, literals);
    if (!joined) {
      candidates.push(anchorsOfRun(run, from));
      if (!literals) candidates.push(anchorsOf(part)?.map(({ literal, before }) => ({ literal, before: plus(before, at) })));
      from = literals ? at : plus(at, part.length);
    }
    run = joined ?? literals ?? [""];
    at = plus(at, part.length);
  }
  candidates.push(anchorsOfRun(run, from));
  return candidates.reduce((best, candidate) => (candidate && (!best || better(candidate, best)) ? candidate : best));
}

/** The literals of a run that starts `before` units into the match; one that contains another adds nothing but room before it. */
function anchorsOfRun(run: readonly string[] | undefined, before: Range): readonly Anchor[] | undefined {
  if (!run?.every(canAnchor)) return undefined;
  const kept = new Map<string, Range>();
  for (const literal of run.toSorted((a, b) => a.length - b.length)) {
    const inner = [...kept.keys()].find((other) => literal.includes(other));
    const [min, max] = kept.get(inner ?? "") ?? before;
    if (inner === undefined) kept.set(literal, before);
    else kept.set(inner, [min, Math.max(max, before[1] + literal.indexOf(inner))]);
  }
  return [...kept].map(([literal, range]) => ({ literal, before: range }));
}

/** 息, 0元, app; but not a lone digit, sign or letter, which stand everywhere. */
function canAnchor(literal: string): boolean {
  return /\p{Script=Han}/u.test(literal) || [...literal].length >= 2;
}

/** Those that cost less in a text: copy with an anchor in it cannot be passed over, and each place before it is a start to try. */
function better(a: readonly Anchor[], b: readonly Anchor[]): boolean {
  return cost(a) < cost(b);
}

function cost(anchors: readonly Anchor[]): number {
  return anchors.reduce((sum, { literal, before: [min, max] }) => sum + often(literal) * (COPY + max - min), 0);
}

/** What it costs to judge copy at all, in starts of a pattern. */
const COPY = 40;

/** Occurrences in a thousand units of bank copy, roughly: a literal of one, two, three or more units. */
const OFTEN = [3, 0.5, 0.1, 0.02] as const;
const MOST_OFTEN = 6;
/** What stands in nearly all bank copy. */
const EVERYDAY = new Set(
  "的 一 不 有 和 与 跟 在 为 是 期 起 您 年 月 日 天 号 元 万 行 金 款 人 到 请 近 银行 我行 本行 客户 产品 服务 理财 基金 存款 定期 存单 储蓄 贷款 保险 信用卡 账户 资金 投资 风险 收益 利率 年化 业绩 市场 价格 额度 余额 费率 优惠 活动 管理 发行 发售 提供 了解 选择 购买 办理 承诺 欢迎 预约 日起 即将 每月 一年 两年 三年 五年".split(" "),
);

function often(literal: string): number {
  return EVERYDAY.has(literal) ? MOST_OFTEN : (OFTEN[Math.min(literal.length, OFTEN.length) - 1] ?? 0);
}

/** All strings the expression matches, if they are few and the author spelled them out. */
function literalsOf(expression: Expression): readonly string[] | undefined {
  switch (expression.kind) {
    case "character":
      return [expression.value];
    case "set":
      return expression.listed && few(expression.listed);
    case "edge":
    case "look":
      return [""];
    case "sequence":
      return expression.parts.reduce<readonly string[] | undefined>((run, part) => product(run, literalsOf(part)), [""]);
    case "choice":
      return expression.ways.map(literalsOf).reduce((all, way) => (all && way ? few([...all, ...way]) : undefined));
    case "repeat":
      return powers(literalsOf(expression.part), expression.min, expression.max);
  }
}

function powers(literals: readonly string[] | undefined, min: number, max: number): readonly string[] | undefined {
  let power: readonly string[] | undefined = [""];
  let all: readonly string[] | undefined = min === 0 ? power : [];
  for (let count = 1; count <= max && power && all; count++) {
    power = product(power, literals);
    if (count >= min) all = power && few([...all, ...power]);
  }
  return power && all;
}

function product(heads: readonly string[] | undefined, tails: readonly string[] | undefined): readonly string[] | undefined {
  if (!heads || !tails || heads.length * tails.length > MOST_JOINED) return undefined;
  return few(heads.flatMap((head) => tails.map((tail) => head + tail)));
}

function few(literals: readonly string[]): readonly string[] | undefined {
  const unique = [...new Set(literals)];
  return unique.length <= MOST_JOINED ? unique : undefined;
}
