import type { Day, Unread } from "../document.ts";
import type { Judged } from "../finding.ts";

/** What a report says of itself before anything is judged. */
export interface Head {
  readonly version: string;
  readonly ruleBook: { readonly version: string; readonly digest: string; readonly preset: string; readonly rules: number };
  readonly judgedOn: Day;
  /** Rules the config switches off. */
  readonly off: number;
}

export interface Summary {
  readonly documents: number;
  readonly notChinese: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly exempt: number;
  readonly unread: number;
  /** Files passed over because no reader takes them, by extension. */
  readonly skipped: { readonly [extension: string]: number };
}

/** How a report looks to the one who reads it. */
export interface Look {
  readonly color: boolean;
  /** Terminal columns. */
  readonly width: number;
  readonly lang: "zh" | "en";
  /** Errors only. */
  readonly quiet: boolean;
  /** Also the hits an exemption let pass. */
  readonly showExempt: boolean;
}

/** A report format: pure functions to string, called in the order of the input, so that an archive of any size flows through. */
export interface Format {
  begin(head: Head): string;
  judged(judged: Judged): string;
  /**
   * Of documents of a file it only counts: Chinese, without findings and exempted hits. They may come before others of the
   * file that stand above them. A format that lists every document goes without, and is told of each as judged.
   */
  silent?(path: string): void;
  unread(unread: Unread): string;
  /** Piece by piece: what was kept for the end may be long. */
  end(summary: Summary): string | Iterable<string>;
}
