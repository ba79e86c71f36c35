import { radicals } from "./radicals.ts";

/** Footnote marks, enumerators and fractions: read as digits or letters they would change the figures. ¹ ½ ① ⑴ ㈠ ™ 🈚 */
const APART = /[\p{No}\p{Lm}ªº\u207a-\u208e℠™\u3190-\u319f\u2460-\u24ff\u3200-\u32ff\u{1f100}-\u{1f2ff}]/u;

/** What a compatibility form must not come apart into: ´ is a blank and an accent. */
const BLANK_OR_MARK = /[\s\p{M}]/u;

/** ASCII marks that stand for a Chinese one: ﹐ is ，and ‼ is ！！ */
const MARK_OF_CHINESE = /[,:;!?()]/g;

/** ‥ and ︙ come apart into full stops. */
const DOTS = /^\.{2,}$/;

const chinese: ReadonlyMap<string, string> = new Map([..."，：；！？（）。"].map((mark, i) => [",:;!?().".charAt(i), mark]));

/** The Chinese form of an ASCII mark; anything else as it is. */
export function toChinese(mark: string): string {
  return chinese.get(mark) ?? mark;
}

/** One character (code point) as rules are written: width, case, compatibility and radical forms folded, Chinese punctuation kept. */
export function foldCharacter(character: string): string {
  if (APART.test(character)) return character;
  const folded = radicals.get(character) ?? character.normalize("NFKC").toLowerCase();
  if (BLANK_OR_MARK.test(folded)) return character;
  if (character <= "~") return folded;
  return DOTS.test(folded) ? "…" : folded.replace(MARK_OF_CHINESE, toChinese);
}
