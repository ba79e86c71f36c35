/** The public API: read, judge, prove and extend. The command line is built from the same. */
export { definePlugin, type Plugin } from "./config/plugin.ts";
export { channels, isA, products, type Block, type Channel, type Day, type Document, type Facts, type Product, type Unread } from "./document.ts";
export { severities, type Finding, type Severity, type Verdict } from "./finding.ts";
export { citation, provisionRecord } from "./law/cite.ts";
export { judge, lint, type LintOptions } from "./lint.ts";
export { read } from "./read/read.ts";
export { ruleBook, type BookData, type Preset, type RuleBook } from "./rule/book.ts";
export type { Check } from "./rule/checks/check.ts";
export { loadFolder, type Loaded } from "./rule/load.ts";
export { prove, type Failure, type Proof } from "./rule/prove.ts";
export type { Rule } from "./rule/rule.ts";
export { shippedBook } from "./rule/shipped.ts";
export { textBuilder, type TextBuilder } from "./text/builder.ts";
export { foldTerm, foldText } from "./text/fold.ts";
export { lineLocator } from "./text/lines.ts";
export type { Locate, Place, Span, Text } from "./text/text.ts";
export { UsageError } from "./usage-error.ts";
