import type { Unread } from "../document.ts";
import type { Head, Summary } from "./format.ts";

/** The last lines: counts, what could not be read, what was passed over, and what all this was judged by. A clean pass has them too. */
export function closing(head: Head, summary: Summary, files: number, unread: readonly Unread[], lang: "zh" | "en"): string {
  return lines(head, summary, files, unread, lang === "zh" ? zh : en).join("\n") + "\n";
}

function lines(head: Head, summary: Summary, files: number, unread: readonly Unread[], say: typeof zh): readonly string[] {
  const { exempt, skipped, notChinese } = summary;
  const passed = Object.entries(skipped);
  return [
    say.counts(files, summary),
    ...(unread.length ? [say.unread(unread.length), ...unread.map(({ path, line, reason }) => `  ${path}${line ? `:${line}` : ""}: ${reason}`)] : []),
    ...(passed.length ? [say.skipped(passed)] : []),
    ...(notChinese ? [say.notChinese(notChinese)] : []),
    ...(exempt ? [say.exempt(exempt)] : []),
    ...(head.off ? [say.off(head.off)] : []),
    say.judged(head),
  ];
}

type Passed = readonly (readonly [extension: string, count: number])[];
const total = (passed: Passed) => passed.reduce((sum, [, count]) => sum + count, 0);
const each = (passed: Passed, and: string) => passed.map(([extension, count]) => `${extension}×${count}`).join(and);

const zh = {
  counts: (files: number, { documents, errors, warnings, infos }: Summary) =>
    `已检查 ${files} 个文件、${documents} 条文案：错误 ${errors}，警告 ${warnings}，提示 ${infos}${errors + warnings + infos === 0 && documents ? "，未发现问题" : ""}`,
  unread: (n: number) => `未能读取 ${n} 处：`,
  skipped: (passed: Passed) => `跳过 ${total(passed)} 个文件：${each(passed, "，")}（暂不支持）`,
  notChinese: (n: number) => `未检查 ${n} 条：不含汉字`,
  exempt: (n: number) => `豁免 ${n} 处（加 --show-exempt 查看）`,
  off: (n: number) => `配置关闭了 ${n} 条规则（理由见配置文件 off）`,
  judged: ({ version, ruleBook, judgedOn }: Head) =>
    `慎言 ${version}，规则库 ${ruleBook.version}（${ruleBook.digest.slice(0, 12)}），预设 ${ruleBook.preset}，规则 ${ruleBook.rules} 条，判断日 ${judgedOn}`,
};

const en: typeof zh = {
  counts: (files, { documents, errors, warnings, infos }) =>
    `checked ${files} files, ${documents} documents: ${errors} errors, ${warnings} warnings, ${infos} infos`,
  unread: (n) => `not read: ${n}`,
  skipped: (passed) => `skipped ${total(passed)} files: ${each(passed, ", ")} (not supported yet)`,
  notChinese: (n) => `not checked: ${n} without Han characters`,
  exempt: (n) => `exempted hits: ${n} (see --show-exempt)`,
  off: (n) => `rules switched off by the config: ${n} (reasons under "off" there)`,
  judged: ({ version, ruleBook, judgedOn }) =>
    `shenyan ${version}, rule book ${ruleBook.version} (${ruleBook.digest.slice(0, 12)}), preset ${ruleBook.preset}, ${ruleBook.rules} rules, judged on ${judgedOn}`,
};
