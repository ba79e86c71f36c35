/** Fewer letters than this tell nothing about the language. */
const LEAST_LETTERS = 10;
const LETTER = /\p{L}/gu;
/** UTF-16 units that tell as much as a whole book would. */
const ENOUGH = 4096;

/** The Chinese name of the language of copy without Han characters, as franc names it. franc is loaded only here and decides nothing. */
export async function languageOf(text: string): Promise<string> {
  const beginning = text.slice(0, ENOUGH);
  if ((beginning.match(LETTER) ?? []).length < LEAST_LETTERS) return UNKNOWN;
  const { franc } = await import("franc");
  const code = franc(beginning);
  return code === "und" ? UNKNOWN : (new Intl.DisplayNames("zh", { type: "language" }).of(code) ?? code);
}

const UNKNOWN = "语言不明";
