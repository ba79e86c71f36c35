import type { Channel, Product } from "../document.ts";
import type { RuleClass } from "./rule.ts";

/** What people call them. */
export const channelNames: { readonly [C in Channel]: string } = { hall: "厅堂", sms: "短信", online: "网络", phone: "电话" };

export const productNames: { readonly [P in Product]: string } = {
  deposit: "存款",
  "structured-deposit": "结构性存款",
  wealth: "理财",
  fund: "公募基金",
  "private-fund": "私募",
  trust: "信托",
  insurance: "保险",
  "life-insurance": "人身保险",
  "new-type-life": "新型人身保险",
  "participating-life": "分红险",
  "universal-life": "万能险",
  "health-insurance": "健康险",
  loan: "贷款",
  card: "信用卡",
  "card-instalment": "信用卡分期",
  metal: "贵金属",
  payment: "支付",
};

export const classNames: { readonly [C in RuleClass]: string } = {
  ban: "禁止",
  required: "应当载明",
  evidence: "须有依据",
  context: "须人工判断",
  advice: "建议",
};

/** Families are the folders of rules/. */
export const familyNames: Readonly<Record<string, string>> = {
  absolute: "绝对化用语",
  return: "保本保收益承诺",
  risk: "风险提示缺失",
  performance: "过往业绩",
  benchmark: "业绩比较基准与预期收益",
  loan: "贷款利率与门槛",
  card: "信用卡与分期",
  deposit: "存款与返利",
  insurance: "保险",
  fund: "公募基金",
  agency: "代销",
  confusion: "产品混同",
  comparison: "不当比较与贬低",
  urgency: "催促与饥饿营销",
  data: "引证与排名出处",
  authority: "国家机关与监管背书",
  gift: "赠送与有奖",
  endorsement: "推荐证明",
  sms: "短信",
  phone: "电话",
  online: "网络",
  privacy: "个人信息",
  form: "显著性",
  meta: "本工具自身",
};
