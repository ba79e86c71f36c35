import type { BookData } from "./book.ts";
import type { Check } from "./checks/check.ts";
import { digest, loadFolder } from "./load.ts";
import { nearest } from "../nearest.ts";
import { UsageError } from "../usage-error.ts";

export interface Extension {
  /** Folders of YAML rules, absolute or relative to the working directory. */
  readonly folders: readonly string[];
  readonly checks: ReadonlyMap<string, Check>;
  /** Ids of rules that are switched off. */
  readonly off: readonly string[];
}

/** The book with the user's rules, and without those switched off. Throws UsageError. */
export function extendBook(base: BookData, { folders, checks, off }: Extension): BookData {
  let book = base;
  for (const folder of folders) book = loadFolder(folder, book, checks).data;
  for (const id of off) {
    if (book.rules.some((rule) => rule.id === id)) continue;
    const near = nearest(id, book.rules.map((rule) => rule.id));
    throw new UsageError(`要停用的规则不存在${near ? `，是不是“${near}”？` : ""}`, { key: "off", found: id });
  }
  if (off.length === 0) return book;
  const rules = book.rules.filter((rule) => !off.includes(rule.id));
  const content = { rules, instruments: book.instruments, cases: book.cases, presets: book.presets, lexicon: book.lexicon };
  return { ...book, ...content, digest: digest(content) };
}
