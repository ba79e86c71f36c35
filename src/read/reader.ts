import type { Block, Document, Facts, Unread } from "../document.ts";
import type { Columns } from "./columns.ts";
import type { SourceFile } from "./source.ts";

/** What a reader is told besides the file. */
export interface ReaderOptions {
  /** From the command line: wins over what the file says of itself. */
  readonly given: Partial<Facts>;
  /** From the config's path table: used where the file says nothing. */
  readonly fallback: Partial<Facts>;
  readonly columns?: Columns;
  /** Whoever asks wants no documents of silent lines, only their number. */
  readonly silence?: Silence;
}

/** Lines of a list that need no judgement. They are passed over before anything is made of them. */
export interface Silence {
  /** How many follow one another from `from` on, where a line begins, and where they end. Only "\n" ends lines. */
  pass(text: string, from: number): { readonly lines: number; readonly end: number };
  /** So many materials of a file were passed over. */
  passed(path: string, documents: number): void;
}

/** One format. Yields each material it finds, and an Unread for each part it cannot read. */
export type Reader = (file: SourceFile, options: ReaderOptions) => AsyncIterable<Document | Unread>;

export const nothingToCheck = "没有可检查的文字，只有空白或标记";

/** A file that is one material; without a word in it, it is unread and not clean. */
export function oneMaterial(path: string, blocks: readonly Block[], facts: Facts): Document | Unread {
  const worded = blocks.filter((block) => block.text.value !== "");
  return worded.length ? { path, facts, blocks: worded } : { path, reason: nothingToCheck };
}
