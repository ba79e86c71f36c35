import { createHash } from "node:crypto";

/** Names a finding across edits elsewhere in the file: rule, file, the block it stands in, the words, and which of equal ones. */
export function fingerprint(rule: string, path: string, block: string, match: string, nth: number): string {
  return createHash("sha256").update([rule, path, block, match, nth].join("\0")).digest("hex").slice(0, 16);
}
