import { random, type Random } from "./random.ts";
import { notices, offers, prose, violations, type Templates } from "./sentences.ts";

/** One message, one paragraph in so many breaks a rule. */
const MESSAGES = 100;
const PARAGRAPHS = 30;

/** Short messages without end, one a string, as a bank's archive of sent SMS holds them. */
export function* messages(seed: number): Generator<string> {
  const choose = random(seed);
  for (;;) yield `【示例银行】${told(choose, choose.below(10) < 6 ? notices : offers, MESSAGES)}拒收请回复R`;
}

/** Paragraphs of articles and leaflets without end, three to six sentences each. */
export function* paragraphs(seed: number): Generator<string> {
  const choose = random(seed);
  for (;;) {
    const sentences = [told(choose, offers, PARAGRAPHS)];
    for (let more = 2 + choose.below(4); more > 0; more--) sentences.push(fill(choose, choose.pick(choose.below(3) === 0 ? notices : prose)));
    yield sentences.join("");
  }
}

/** Markdown articles without end, some 3,000 characters each: front matter, headings, emphasis, lists, tables and links. */
export function* articles(seed: number): Generator<string> {
  const choose = random(seed);
  const copy = paragraphs(seed + 1);
  const paragraph = (): string => copy.next().value ?? "";
  for (;;) {
    const head = [fill(choose, "---\ntitle: {网点}金融服务月报\nchannel: 网络\n---"), fill(choose, "# {网点}**金融服务**月报"), paragraph()];
    yield [...head, ...[1, 2, 3, 4].flatMap(() => section(choose, paragraph))].join("\n\n") + "\n";
  }
}

function section(choose: Random, paragraph: () => string): readonly string[] {
  const rows = [1, 2, 3].map(() => fill(choose, "| {期}定期存款 | {起点}元 | {率} |"));
  return [
    fill(choose, "## {日}*服务*一览"), paragraph(),
    `- ${paragraph()}\n- ${fill(choose, "**{日}**起，{网点}延长营业时间。")}\n- [查看全部网点](branches.md)`,
    ["| 产品 | 起存金额 | 年利率 |", "| --- | --- | --- |", ...rows].join("\n"), `> ${paragraph()}`, paragraph(),
  ];
}

function told(choose: Random, templates: Templates, oneIn: number): string {
  return fill(choose, choose.pick(choose.below(oneIn) === 0 ? violations : templates));
}

const slots: Readonly<Record<string, (choose: Random) => string>> = {
  日: (choose) => `${1 + choose.below(12)}月${1 + choose.below(28)}日`,
  时: (choose) => `${choose.below(24)}:${String(choose.below(60)).padStart(2, "0")}`,
  额: (choose) => `${10 + choose.below(9000)}.${String(choose.below(100)).padStart(2, "0")}`,
  小额: (choose) => String(1 + choose.below(50)),
  大额: (choose) => String(20 + 10 * choose.below(9)),
  起点: (choose) => choose.pick(["1", "50", "100", "1,000", "10,000"]),
  率: (choose) => `${1 + choose.below(4)}.${String(choose.below(100)).padStart(2, "0")}%`,
  期: (choose) => choose.pick(["三个月", "六个月", "一年", "两年", "三年", "五年", "182天", "360天"]),
  期数: (choose) => choose.pick(["3", "6", "12", "24"]),
  产品: (choose) => choose.pick(["安盈", "稳利", "添益", "日新", "丰收", "长青"]),
  网点: (choose) => choose.pick(["城东支行", "人民路支行", "科技园支行", "滨江支行", "大学城支行", "古镇支行", "示例银行各网点"]),
};

const slot = /\{(\p{Script=Han}+)\}/gu;

function fill(choose: Random, template: string): string {
  return template.replace(slot, (whole, name: string) => slots[name]?.(choose) ?? whole);
}
