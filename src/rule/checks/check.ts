import type { Document } from "../../document.ts";
import type { Hit } from "../hit.ts";
import { headline } from "./headline.ts";

/** A named function for what words alone cannot say: layout and arithmetic. Law, exemptions and examples stay in YAML. */
export interface Check {
  /** Throws UsageError when the options of the rule are not as the check expects. */
  options(options: Readonly<Record<string, unknown>>): void;
  /** `mentions`: the hits of when.mentions, in the order of the document. Returns those that break the rule. */
  run(document: Document, mentions: readonly Hit[], options: Readonly<Record<string, unknown>>): readonly Hit[];
}

export const builtinChecks: ReadonlyMap<string, Check> = new Map([["headline", headline]]);
