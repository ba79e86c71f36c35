import type { AST } from "@eslint-community/regexpp";
import { character, choice, edge, group, look, repeat, sequence, type Expression } from "./expression.ts";
import { foldCharacter, literalSource } from "./fold-literal.ts";
import { isOpen, parseClass, parseEscape } from "./parse-set.ts";
import { PatternError } from "./pattern-error.ts";
import { parsePattern } from "./regexp-syntax.ts";

/** What `+`, `*` and `{2,}` are bounded to. Longer than any number or run of signs in copy. */
export const LONGEST_RUN = 32;

/** Reads a regular expression, folds its literals as copy is folded, bounds its quantifiers. Throws PatternError. */
export function parseExpression(source: string): Expression {
  return parseWays(parsePattern(source).alternatives);
}

function parseWays(alternatives: readonly AST.Alternative[]): Expression {
  const ways = alternatives.map(({ elements }) => soleOf(elements.map(parseElement), sequence));
  return soleOf(ways, choice);
}

function soleOf(expressions: readonly Expression[], join: (expressions: readonly Expression[]) => Expression): Expression {
  const [sole] = expressions;
  return sole && expressions.length === 1 ? sole : join(expressions);
}

function parseElement(node: AST.Element): Expression {
  switch (node.type) {
    case "Character":
      return parseCharacter(node);
    case "CharacterSet":
      return parseEscape(node);
    case "CharacterClass":
      if (node.unicodeSets) break;
      return parseClass(node);
    case "Group":
    case "CapturingGroup":
      return group(parseWays(node.alternatives));
    case "Assertion":
      return parseAssertion(node);
    case "Quantifier":
      return parseQuantifier(node);
    case "Backreference":
      throw refuse(node, "正则不能用反向引用", "把要重复的字直接写出来");
  }
  throw new Error(`flag u has no ${node.type}: ${node.raw}`);
}

function parseCharacter({ value: codePoint, raw }: AST.Character): Expression {
  const value = foldCharacter(codePoint);
  if (value === String.fromCodePoint(codePoint)) return character(value, raw);
  return [...value].length === 1 ? character(value, literalSource(value)) : group(character(value, literalSource(value)));
}

function parseAssertion(node: AST.Assertion): Expression {
  if (node.kind !== "lookahead" && node.kind !== "lookbehind") return edge(node.raw);
  if (node.negate) throw refuse(node, "正则不能用否定环视", "把豁免写进 unless");
  return look(node.kind, parseWays(node.alternatives));
}

function parseQuantifier(node: AST.Quantifier): Expression {
  const { element, min } = node;
  const unbounded = node.max === Infinity;
  if (unbounded && !mayRun(element)) {
    throw refuse(node, "无上限的 +、* 只能跟在单个字、正向字符类或 \\d 之类的转义后面", "写明上限，如 [^，。；\\n]{0,12}");
  }
  const part = parseElement(element);
  const max = unbounded ? Math.max(min, LONGEST_RUN) : node.max;
  if (max > 1 && max > min && varies(part)) {
    throw refuse(node, "可变量词里又套了可变量词，回溯会爆炸", "内层或外层改为固定次数，或拆成几条正则");
  }
  const quantifier = unbounded ? `{${min},${max}}${node.greedy ? "" : "?"}` : node.raw.slice(element.raw.length);
  return repeat(part, min, max, quantifier);
}

/** `保+`, `[万千]+` and `\d+` are runs of one kind of sign; `.*`, `[^。]*` and `(?:ab)+` have no natural end. */
function mayRun(element: AST.QuantifiableElement): boolean {
  if (element.type === "Character") return true;
  return (element.type === "CharacterSet" || (element.type === "CharacterClass" && !element.unicodeSets)) && !isOpen(element);
}

/** Is there a quantifier inside that may match more or fewer times? */
function varies(expression: Expression): boolean {
  switch (expression.kind) {
    case "repeat":
      return expression.min !== expression.max || varies(expression.part);
    case "sequence":
      return expression.parts.some(varies);
    case "choice":
      return expression.ways.some(varies);
    default:
      return false;
  }
}

function refuse(node: AST.Node, message: string, expected: string): PatternError {
  return new PatternError(message, { expected, found: node.raw, index: node.start });
}
