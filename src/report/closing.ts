import type { Unread } from "../document.ts";
import type { Head, Summary } from "./format.ts";

/** What there is to say when everything was judged. */
export interface Close {
  readonly head: Head;
  readonly summary: Summary;
  readonly files: number;
  readonly unread: readonly Unread[];
}

/** The last lines: counts, what could not be read, what was passed over, and what all this was judged by. A clean pass has them too. */
export function closing(close: Close, lang: "zh" | "en"): string {
  return lines(close, lang === "zh" ? zh : en).join("\n") + "\n";
}

function lines({ head, summary, files, unread }: Close, say: typeof zh): readonly string[] {
  const { errors, warnings, infos, exempt, skipped, notChinese } = summary;
  const passed = Object.entries(skipped);
  return [
    say.counts(files, summary),
    ...(unread.length ? [say.unread(unread.length), ...unread.map(({ path, line, reason }) => `  ${path}${line ? `:${line}` : ""}: ${reason}`)] : []),
    ...(passed.length ? [say.skipped(passed)] : []),
    ...(notChinese ? [say.notChinese(notChinese)] : []),
    ...(exempt ? [say.exempt(exempt)] : []),
    ...(head.off ? [say.off(head.off)] : []),
    ...(errors + warnings + infos > 0 ? [say.more] : []),
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
  more: "一条规则的全部依据、案例和改法：shenyan explain <规则编号>",
  judged: ({ version, ruleBook, judgedOn }: Head) =>
    `慎言 ${version}，规则库 ${ruleBook.version}（${ruleBook.digest.slice(0, 12)}），预设 ${ruleBook.preset}，规则 ${ruleBook.rules} 条，判断日 ${judgedOn}`,
};

const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;

const en: typeof zh = {
  counts: (files, { documents, errors, warnings, infos }) =>
    `checked ${counted(files, "file")}, ${counted(documents, "document")}: ${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(infos, "info")}`,
  unread: (n) => `not read: ${n}`,
  skipped: (passed) => `skipped ${total(passed)} files: ${each(passed, ", ")} (not supported yet)`,
  notChinese: (n) => `not checked: ${n} without Han characters`,
  exempt: (n) => `exempted hits: ${n} (see --show-exempt)`,
  off: (n) => `rules switched off by the config: ${n} (reasons under "off" there)`,
  more: "all provisions, cases and good wording of a rule: shenyan explain <rule>",
  judged: ({ version, ruleBook, judgedOn }) =>
    `shenyan ${version}, rule book ${ruleBook.version} (${ruleBook.digest.slice(0, 12)}), preset ${ruleBook.preset}, ${ruleBook.rules} rules, judged on ${judgedOn}`,
};
