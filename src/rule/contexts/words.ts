/** One of the words, longest first, as the source of a regular expression: oneOf("不 不得") is (?:不得|不). */
export function oneOf(words: string): string {
  const list = words.split(/\s+/u).filter(Boolean);
  return `(?:${list.toSorted((a, b) => b.length - a.length).join("|")})`;
}
