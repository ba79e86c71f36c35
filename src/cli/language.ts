/** Fewer letters than this tell nothing about the language. */
const LEAST_LETTERS = 10;
const LETTER = /\p{L}/gu;

/** The Chinese name of the language of copy without Han characters, as franc names it. franc is loaded only here and decides nothing. */
export async function languageOf(text: string): Promise<string> {
  if ((text.match(LETTER) ?? []).length < LEAST_LETTERS) return UNKNOWN;
  const { franc } = await import("franc");
  const code = franc(text);
  return code === "und" ? UNKNOWN : (new Intl.DisplayNames("zh", { type: "language" }).of(code) ?? code);
}

const UNKNOWN = "语言不明";
