/** How many columns a terminal gives to this text: Han characters and emoji take two. Ambiguous ones (“ ” …) count as one. */
export function columns(text: string): number {
  let width = 0;
  if (PLAIN.test(text)) for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < FIRST_WIDE ? 1 : 2;
  else for (const character of characters(text)) width += widthOf(character);
  return width;
}

/** Characters as people count them: an emoji with its joiners is one. */
export function characters(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter("zh", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Costs 20 ms to make, so only copy that is not plain pays for it. */
let segmenter: Intl.Segmenter | undefined;

/** What nearly all copy is made of: ASCII, Chinese quotation marks and dashes, Han characters, full-width forms. */
const PLAIN = /^[\x20-\x7e·×—‘’“”…\u3000-\u3029\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$/u;
const FIRST_WIDE = 0x2e80;

function widthOf(character: string): number {
  if (INVISIBLE.test(character)) return 0;
  return EMOJI.test(character) || WIDE.test(character) ? 2 : 1;
}

/** A zero-width space, a lone combining mark. */
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
/** 😀, ❤️ (with the selector that makes it a picture), 1️⃣, a flag. */
const EMOJI = /^\p{Emoji_Presentation}|^\p{Emoji}\ufe0f|^[\d#*]\ufe0f?\u20e3/u;
/** East Asian Width W and F: Hangul, CJK, full-width forms, the supplementary ideographs. E.g. ㎡, ｱ is not, 𠮷 is. */
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
