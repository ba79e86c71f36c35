import { createHash } from "node:crypto";

/** Names a finding across edits elsewhere in the file: rule, file, the words around it, the words, and which of equal ones. */
export function fingerprint(rule: string, path: string, around: string, match: string, nth: number): string {
  return createHash("sha256").update([rule, path, around, match, nth].join("\0")).digest("hex").slice(0, 16);
}
