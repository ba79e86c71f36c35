import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { material, underlined } from "./reading.ts";

/** A character as it stands in a source: the marks before it, itself, the marks after it. A person underlines from the first itself to the last. */
type Written = readonly [before: string, itself: string, after: string];

const slogan = [..."保本保息零风险"];

const plain = (character: string): Written => ["", character, ""];
const decimal = (character: string): Written => ["", `&#${character.codePointAt(0)};`, ""];
const hexadecimal = (character: string): Written => ["", `&#x${character.codePointAt(0)?.toString(16)};`, ""];
const around = (before: string, after: string) => (character: string): Written => [before, character, after];
const then = (after: string) => (character: string): Written => ["", character, after];

const inline = [plain, decimal, hexadecimal, around("**", "**"), around("<b>", "</b>"), around("[", "](https://bank.example)"), around("<span style='color:red'>", "</span>"), then("<!-- 注 -->"), then("\u200b")];

async function expectUnderlined(path: string, head: string, written: readonly Written[], tail: string): Promise<void> {
  const source = head + written.map((parts) => parts.join("")).join("") + tail;
  const start = head.length + (written[0]?.[0].length ?? 0);
  const end = source.length - tail.length - (written.at(-1)?.[2].length ?? 0);
  expect(underlined(await material(path, source), slogan.join(""), source)).toBe(source.slice(start, end));
}

const sloganWritten = (ways: readonly ((character: string) => Written)[]) =>
  fc.tuple(...slogan.map((character) => fc.constantFrom(...ways).map((way) => way(character)))).filter((written) => !written.some(isStuck));

/** Two bold characters side by side, **零****风**, are none in Markdown. */
function isStuck(written: Written, i: number, all: readonly Written[]): boolean {
  return written[0] === "**" && all[i + 1]?.[0] === "**";
}

describe("不论怎样写进原文，划线都划在人会划的地方", () => {
  it.each([
    ["表格单元", "| 产品 | 卖点 |\n|---|---|\n| 稳利\\|宝 | 承诺", "，&amp;放心 |\n", ""],
    ["标题", "# 承诺", "！\n", ""],
    ["段落", "\\*承诺&nbsp;", "，\\[放心\\]\n", "\n"],
    ["引用", "> 承诺", "，放心\n", "\n> "],
    ["嵌套引用", "> > 承诺", "，放心\n", " \n>>   "],
    ["列表", "- 一\n  - 承诺", "，放心\n", "\n    "],
    ["脚注", "见[^1]\n\n[^1]: 承诺", "，放心\n", "\r\n    "],
  ])("Markdown 的%s", async (_, head, tail, lineBreak) => {
    const ways = lineBreak ? [...inline, then(lineBreak)] : inline;
    await fc.assert(fc.asyncProperty(sloganWritten(ways), (written) => expectUnderlined("海报.md", head, written, tail)), { numRuns: 60 });
  });

  it.each([
    ["段落", "<p title='稳&amp;利'>承诺&nbsp;", "，放心</p>"],
    ["单元格", "<table><tr><td>稳利<td>承诺", "！</table>"],
    ["微信正文", '<div id="js_content" style="visibility: hidden;"><section><section>承诺', "</section></section></div>"],
  ])("HTML 的%s", async (_, head, tail) => {
    const ways = [plain, decimal, hexadecimal, around("<strong>", "</strong>"), around("<span style='font-size:20px'>", "</span>"), then("<!-- 注 -->"), then("<wbr>"), then("\n  "), then("<span></span>")];
    await fc.assert(fc.asyncProperty(sloganWritten(ways), (written) => expectUnderlined("推文.html", head, written, tail)), { numRuns: 100 });
  });
});
