import type { AST } from "@eslint-community/regexpp";
import { blanks, complement, digits, everything, lineEnds, wordCharacters, type CodePoints } from "./code-points.ts";
import { set, type Expression } from "./expression.ts";
import { foldCharacter, literalSource } from "./fold-literal.ts";

/** `.`, `\d`, `\P{L}` */
export function parseEscape(node: AST.CharacterSet): Expression {
  return set(escapeMembers(node), node.raw);
}

/** `[利息]`, `[^，。\n]`, `[０-９a-z]`, with its literals folded. */
export function parseClass({ elements, negate }: AST.ClassRangesCharacterClass): Expression {
  const members = elements.map(parseMember);
  const source = `[${negate ? "^" : ""}${members.map((member) => member.source).join("")}]`;
  const codePoints = members.flatMap((member) => member.codePoints);
  if (!negate) {
    const listed = members.flatMap((member) => member.listed ?? []);
    return set(codePoints, source, listed.length > 0 && listed.length === members.length ? listed : undefined);
  }
  // The complement of a superset would be too small.
  return set(elements.some(isProperty) ? everything : complement(codePoints), source);
}

/** Does the set name what it is not? Such a set takes nearly anything: `.`, `[^。]`, `\D`, `[\s\S]`. */
export function isOpen(node: AST.CharacterSet | AST.ClassRangesCharacterClass): boolean {
  if (node.type === "CharacterClass") return node.negate || node.elements.some((element) => element.type === "CharacterSet" && isOpen(element));
  return node.kind === "any" || node.negate;
}

interface Member {
  readonly codePoints: CodePoints;
  readonly source: string;
  readonly listed?: string;
}

function parseMember(element: AST.ClassRangesCharacterClassElement): Member {
  if (element.type === "CharacterSet") return { codePoints: escapeMembers(element), source: element.raw };
  if (element.type === "Character") {
    const { codePoint, value, source } = foldMember(element);
    return { codePoints: [[codePoint, codePoint]], source, listed: value };
  }
  const [first, last] = [foldMember(element.min), foldMember(element.max)];
  if (first.codePoint > last.codePoint) return { codePoints: [[element.min.value, element.max.value]], source: element.raw };
  return { codePoints: [[first.codePoint, last.codePoint]], source: `${first.source}-${last.source}` };
}

/** A member is one character: what folds to several (㎡) stays as it is. */
function foldMember({ value: codePoint, raw }: AST.Character): { codePoint: number; value: string; source: string } {
  const value = foldCharacter(codePoint);
  const folded = value.codePointAt(0) ?? codePoint;
  if (folded === codePoint || value.length > String.fromCodePoint(folded).length) {
    return { codePoint, value: String.fromCodePoint(codePoint), source: raw };
  }
  return { codePoint: folded, value, source: literalSource(value) };
}

function escapeMembers(node: AST.CharacterSet): CodePoints {
  switch (node.kind) {
    case "any":
      return complement(lineEnds);
    case "property":
      return everything;
    default: {
      const members = { digit: digits, space: blanks, word: wordCharacters }[node.kind];
      return node.negate ? complement(members) : members;
    }
  }
}

function isProperty(element: AST.ClassRangesCharacterClassElement): boolean {
  return element.type === "CharacterSet" && element.kind === "property";
}
