import type { Channel, Product } from "../document.ts";
import type { Severity } from "../finding.ts";
import { channelNames, productNames } from "../rule/names.ts";

/** The frames of a report: what surrounds findings. Findings themselves are Chinese in every language. */
export interface Frames {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly product: Readonly<Record<Product, string>>;
  readonly unknownChannel: string;
  readonly unknownProduct: string;
  readonly published: (day: string) => string;
  readonly withdrawn: (day: string) => string;
  readonly undated: string;
  readonly record: (record: number | undefined, line: number | undefined) => string;
  readonly assumed: string;
  readonly advice: string;
  readonly basis: string;
  readonly cases: string;
  readonly more: (n: number) => string;
  readonly noCase: string;
  readonly noBasis: string;
  readonly evasion: string;
  readonly exempt: string;
}

const zh: Frames = {
  severity: { error: "错误", warning: "警告", info: "提示" },
  channel: channelNames,
  product: productNames,
  unknownChannel: "渠道未知",
  unknownProduct: "产品未知",
  published: (day) => `${day} 发布`,
  withdrawn: (day) => `${day} 撤下`,
  undated: "发布日期未知",
  record: (record, line) => (record ? `第${record}条${line ? `（第${line}行）` : ""}` : `第${line}行`),
  assumed: "推定：",
  advice: "建议：",
  basis: "依据：",
  cases: "案例：",
  more: (n) => `另有 ${n} 条`,
  noCase: "暂无可引用案例",
  noBasis: "无（只是建议，没有法规依据）",
  evasion: "疑似变体",
  exempt: "豁免：",
};

const en: Frames = {
  severity: { error: "error", warning: "warning", info: "info" },
  channel: { hall: "hall", sms: "sms", online: "online", phone: "phone" },
  product: {
    "deposit": "deposit", "structured-deposit": "structured deposit", "wealth": "wealth management", "fund": "fund", "private-fund": "private fund",
    "trust": "trust", "insurance": "insurance", "life-insurance": "life insurance", "new-type-life": "new-type life insurance", "participating-life": "participating life insurance", "universal-life": "universal life insurance",
    "health-insurance": "health insurance", "loan": "loan", "card": "credit card", "card-instalment": "card instalment", "metal": "precious metal",
    "payment": "payment",
  },
  unknownChannel: "channel unknown",
  unknownProduct: "product unknown",
  published: (day) => `published ${day}`,
  withdrawn: (day) => `withdrawn ${day}`,
  undated: "date unknown",
  record: (record, line) => (record ? `record ${record}${line ? ` (line ${line})` : ""}` : `line ${line}`),
  assumed: "assumed: ",
  advice: "advice: ",
  basis: "basis:  ",
  cases: "cases:  ",
  more: (n) => `and ${n} more`,
  noCase: "no citable case yet",
  noBasis: "none (advice only)",
  evasion: "suspected variant",
  exempt: "exempt: ",
};

export const frames: Readonly<Record<"zh" | "en", Frames>> = { zh, en };
