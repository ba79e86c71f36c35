import { createRequire } from "node:module";
import type { AST, RegExpParser, RegExpSyntaxError } from "@eslint-community/regexpp";
import { PatternError } from "./pattern-error.ts";

/** Node 20 knows ECMAScript 2024; modifiers such as (?i:…) came later and are refused. */
const ECMA_VERSION = 2024;

const reasons: Readonly<Record<string, string>> = {
  "Unterminated group": "括号没有闭合",
  "Unmatched ')'": "多了一个右括号",
  "Unterminated character class": "方括号没有闭合",
  "Nothing to repeat": "量词前面没有可重复的内容",
  "Invalid escape": "不认识的转义",
  "Incomplete quantifier": "花括号里不是完整的次数",
  "Lone quantifier brackets": "花括号要成对，字面的花括号写作 \\{ \\}",
  "numbers out of order in {} quantifier": "次数的下限大于上限",
  "Range out of order in character class": "字符区间的首尾颠倒",
};

/** With flag `u`, on: unknown escapes are mistakes, and a character beyond the BMP is one character. Throws PatternError. */
export function parsePattern(source: string): AST.Pattern {
  parser ??= new (load().RegExpParser)({ ecmaVersion: ECMA_VERSION });
  try {
    return parser.parsePattern(source, 0, source.length, { unicode: true });
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const reason = error.message.slice(error.message.lastIndexOf(": ") + 2);
    throw new PatternError(`不是合法的正则表达式：${reasons[reason] ?? reason}`, { expected: "JavaScript 正则表达式（标志 u）", found: source, index: error.index });
  }
}

let parser: RegExpParser | undefined;

/** Only a rule of the user's own needs the parser: shipped patterns come compiled, and start-up must not pay for it. */
function load(): typeof import("@eslint-community/regexpp") {
  // require() is untyped; the package declares what it exports.
  return createRequire(import.meta.url)("@eslint-community/regexpp") as typeof import("@eslint-community/regexpp");
}

function isSyntaxError(error: unknown): error is RegExpSyntaxError {
  return error instanceof SyntaxError && "index" in error;
}
