import type { Threshold } from "../config/threshold.ts";
import type { Severity, Verdict } from "../finding.ts";
import type { Summary } from "../report/format.ts";
import type { ExitStatus } from "./io.ts";

/** Counts as documents go by. */
export interface Tally {
  add(verdict: Verdict): void;
  /** Documents without findings and exempted hits. */
  addSilent(documents: number): void;
  addUnread(): void;
  summary(skipped: Summary["skipped"]): Summary;
}

export function tally(): Tally {
  const count = { documents: 0, notChinese: 0, error: 0, warning: 0, info: 0, exempt: 0, unread: 0 };
  return {
    add: ({ status, findings, exempted }) => {
      count.documents++;
      if (status === "not-chinese") count.notChinese++;
      for (const { severity } of findings) count[severity]++;
      count.exempt += exempted;
    },
    addSilent: (documents) => void (count.documents += documents),
    addUnread: () => void count.unread++,
    summary: (skipped) => {
      const { documents, notChinese, error, warning, info, exempt, unread } = count;
      return { documents, notChinese, errors: error, warnings: warning, infos: info, exempt, unread, skipped };
    },
  };
}

/** What could not be read outranks what was found: a half-read folder is not clean, nor merely faulty. */
export function exitStatus(summary: Summary, failOn: Threshold, maxWarnings: number | undefined): ExitStatus {
  if (summary.unread > 0 || summary.documents === 0) return 2;
  const counts: Readonly<Record<Severity, number>> = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const counted = failing[failOn].some((severity) => counts[severity] > 0);
  return counted || (maxWarnings !== undefined && summary.warnings > maxWarnings) ? 1 : 0;
}

const failing: Readonly<Record<Threshold, readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  info: ["error", "warning", "info"],
  none: [],
};
