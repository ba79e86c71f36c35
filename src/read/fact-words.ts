import type { Channel, Product } from "../document.ts";

/** What banks call their channels in columns and front matter, lower case; the first is the name we print. */
export const channelWords: Readonly<Record<Channel, readonly string[]>> = {
  hall: ["厅堂", "大厅", "网点", "海报", "折页", "宣传单", "宣传页", "易拉宝", "展架", "poster"],
  sms: ["短信", "彩信", "5g消息", "mms"],
  online: ["网络", "线上", "互联网", "微信", "公众号", "微信公众号", "朋友圈", "小程序", "官网", "网站", "app", "手机银行", "微博", "抖音", "视频号", "直播", "web"],
  phone: ["电话", "外呼", "话术", "电销", "电话外呼", "外呼话术", "电话话术"],
};

/** What banks call their products, lower case; the first is the name we print. */
export const productWords: Readonly<Record<Product, readonly string[]>> = {
  deposit: ["存款", "大额存单", "定期存款", "活期存款", "通知存款", "定期", "储蓄"],
  "structured-deposit": ["结构性存款"],
  wealth: ["理财", "银行理财", "净值型理财", "养老理财", "代销理财"],
  fund: ["基金", "公募基金", "公募", "货币基金", "债券基金", "股票基金", "混合基金", "指数基金", "基金定投", "代销基金"],
  "private-fund": ["私募基金", "私募"],
  trust: ["信托", "信托计划", "家族信托", "集合信托"],
  insurance: ["保险", "代销保险", "财产险", "车险", "意外险"],
  "life-insurance": ["人寿保险", "寿险", "年金险", "年金保险", "终身寿险", "增额终身寿险", "两全保险"],
  "new-type-life": ["新型人身保险", "新型人寿保险", "投连险", "投资连结保险"],
  "participating-life": ["分红险", "分红保险", "分红型保险"],
  "universal-life": ["万能险", "万能保险", "万能型保险"],
  "health-insurance": ["健康险", "健康保险", "医疗险", "医疗保险", "百万医疗险", "重疾险", "短期健康险"],
  loan: ["贷款", "消费贷", "消费贷款", "经营贷", "经营贷款", "个人贷款", "网络贷款", "互联网贷款", "房贷", "住房贷款"],
  card: ["信用卡", "贷记卡"],
  "card-instalment": ["信用卡分期", "分期", "账单分期", "现金分期"],
  metal: ["贵金属", "黄金", "积存金"],
  payment: ["支付", "快捷支付", "移动支付"],
};
