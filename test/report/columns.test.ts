import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { columns } from "../../src/report/columns.ts";

test("copy is as wide as string-width says, whatever is mixed into it", () => {
  const pieces = [
    "示例银行", "理财", "APP", "4.5%", "“保本”", "——", "…", "，", "。", "（R2）", "ＡＢＣ", "㎡", "｡", "ｱ", "①", "€", "¥", "￥",
    "😀", "🎉", "❤️", "❤", "👨‍👩‍👧", "👍🏽", "🇨🇳", "1️⃣", "☎", "★", "→", "\u200b", "\ufeff", "é", "e\u0301", "𠮷", "한국", "カナ", "々", "㈱", "⻛",
  ];
  fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
    const text = parts.join("");
    expect(columns(text), text).toBe(stringWidth(text));
  }));
});
