import type { Span, Text } from "../../text/text.ts";
import type { Context } from "./context.ts";
import { clauseAround, leadOf, sentenceAround } from "./passage.ts";
import { oneOf } from "./words.ts";

export const statute: Context = {
  name: "statute",
  title: "援引规定",
  examples: {
    holds: [
      "《广告法》规定不得使用“[[国家级]]”“[[最高级]]”“[[最佳]]”等用语", "根据理财销售办法第二十五条，不得[[承诺保本]]",
      "监管部门明令禁止宣传[[保本保息]]", "员工不得向客户承诺[[保本]]", "严禁以任何形式[[承诺收益]]",
      "招商等有投资回报预期的商品广告，不得含有下列内容：\n（一）对未来效果、收益作出保证性承诺，明示或者暗示[[保本]]、[[无风险]]或者[[保收益]]等；\n（二）利用学术机构作推荐、证明",
      "销售人员不得有下列行为：（一）夸大收益；（二）承诺[[保本]]；（三）使用[[最佳]]等用语",
      "资管新规要求金融机构开展资产管理业务时不得承诺[[保本保收益]]", "禁止使用“[[第一品牌]]”“[[最佳]]”等绝对化用语",
      "“[[国家级]]”“[[最佳]]”等绝对化用语一律不得出现在海报上", "营销短信不得出现[[零风险]]、[[稳赚不赔]]等字样", "客户经理不能对客户说[[稳赚不赔]]",
      "某公司违规承诺[[保本]]被罚50万元", "海报禁用词：[[最佳]]、[[最高级]]", "广告不得含有表示功效的断言，不得明示或者暗示[[保本]]",
      "依据《广告法》第二十五条，对收益作出保证性承诺，明示或暗示[[保本]]的，由市场监管部门处罚，不得发布", "避免使用“[[最佳]]”等词语", "销售人员禁止行为：\n1. 承诺[[保本]]；\n2. 夸大收益",
      "在朋友圈转发时，不得添加“[[稳赚]]”等表述", "违反规定承诺[[保本保收益]]的，依法追究责任",
      "转发产品海报时，不要自行添加“[[保本]]”“[[无风险]]”等字样", "把理财当存款卖、口头[[保本]]，都是监管明令禁止的销售误导行为", "不得按[[保本]]产品宣传", "理财不得以[[保本]]名义销售", "严禁将净值型理财当作[[保本]]产品推介",
    ],
    not: [
      "根据《存款保险条例》，本理财[[保本]]", "符合监管规定的[[保本]]产品", "按照资管新规要求，我行推出[[保本保息]]理财",
      "未经许可不得转载，本产品[[保本保息]]", "本卡不得转借他人，[[最低利率]]3%", "不得提前支取[[保本保息]]", "不得转让的[[保本]]存单",
      "根据监管规定不得提前支取，[[保本保息]]", "监管规定禁止高息揽储，我行[[利率最高]]", "禁止吸烟，[[最佳]]服务", "依据监管政策打造的[[最佳]]产品",
      "《广告法》不得使用最佳，但我行就是[[最佳]]", "舍不得花钱？[[保本]]理财来了", "经银保监会批准，承诺[[保本保息]]", "员工承诺[[保本]]",
      "未成年人不得购买：[[保本保息]]理财", "贷款资金不得用于购房[[最低利率]]3%", "我行经营从不违规承诺[[保本]]到期兑付", "不得不说，这是[[最佳]]选择",
      "不要错过“[[保本]]”等好产品", "[[保本保息]]，都是您的选择，本活动禁止转让", "每位客户不得重复参加，[[稳赚不赔]]", "不得不按[[保本]]产品推荐给您", "不得以他人名义购买[[保本]]理财",
    ],
  },
  holds: (text, hit) => forbidden(text, hit) || listedBelow(text, hit) || quotedRule(text, hit) || labelled(text, hit),
};

/** 不得, but not 不得不, 舍不得 */
const forbidding = "(?<![舍恨巴怪由值])不得(?![不已了]) 禁止 严禁 不准 不许 不允许 禁用 避免 杜绝 慎用 擅自 (?<![不未无零])(?:违规|违法|违反)";
const ban = oneOf(forbidding);
/** 不要, 不能 bind only when a rule or a superior speaks: 客户经理不能说… */
const weakBan = oneOf(`${forbidding} 不应 不要 不能 不可`);
const who = oneOf("员工 客户经理 理财经理 销售人员 从业人员 工作人员 营销人员 代理人 金融机构 商业银行 银行 广告 宣传 海报 短信");
const speaks = oneOf("承诺 许诺 宣传 宣称 声称 使用 含有 出现 包含 明示 暗示 保证 作出 发布 表述 标注 标榜 夸大 误导 推介 销售 说 称 添加 加入");
const norm = /《[^《》]{2,30}(?:法|办法|规定|条例|通知|指引|意见|准则|规则|指南)》|广告法|资管新规|监管|第[一二三四五六七八九十百\d]+条|规定|办法/u;
/** 但我行…, 本产品…: the copy speaks for itself again. */
const ownVoice = /但|却|然而|我行|本行|本产品|本理财|我们|为您/u;

/** 不得“最佳”, 严禁刚性兑付 */
const bansDirectly = new RegExp(`${ban}[“‘「]?$`, "u");
/** 不得向客户承诺保本 */
const bansSaying = new RegExp(`(?:${ban}|${who}[^，]{0,10}${weakBan})[^，：]*${speaks}`, "u");
/** 不得按[保本]产品宣传: the verb stands after the hit. */
const bansAs = new RegExp(`${ban}(?:将[^，]{1,8})?(?:按照?|以|作为|当作|当成|包装成|混同)$`, "u");
const sells = /^[^，]{0,8}(?:宣传|销售|推介|营销|推广|推荐)/u;
/** 不得向客户[[承诺保本]]: the verb begins the hit. */
const bansNext = new RegExp(`${ban}[^，]{0,12}$`, "u");
const startsSpeaking = new RegExp(`^${speaks}`, "u");

function forbidden(text: Text, hit: Span): boolean {
  const { before, after } = clauseAround(text, hit);
  if (ownVoice.test(before.slice(-12))) return false;
  return bansDirectly.test(before) || (bansAs.test(before) && sells.test(after)) || bansSaying.test(before) || (bansNext.test(before) && startsSpeaking.test(text.value.slice(...hit)));
}

/** 不得有下列行为：（一）…, 禁用词：… */
const list = new RegExp(`${ban}.*(?:下列|以下|如下|之一)|(?:禁用|违禁|禁止)性?(?:行为|情形|事项|用语|用词|词语?|话术)$`, "u");

function listedBelow(text: Text, hit: Span): boolean {
  const { before } = sentenceAround(text, hit);
  const colon = before.lastIndexOf("：");
  return (colon >= 0 && list.test(before.slice(0, colon)) && !ownVoice.test(before.slice(colon))) || (list.test(leadOf(text, hit)) && !ownVoice.test(before));
}

/** 明示或者暗示, 作出…: goes on with what a rule forbids, over commas. */
const goesOn = /(?:明示|暗示|作出|承诺|许诺|宣传|使用|含有|保证性)[^，]{0,10}$/u;

const banned = new RegExp(ban, "u");

function quotedRule(text: Text, hit: Span): boolean {
  const { before, after } = sentenceAround(text, hit);
  if (ownVoice.test(before) || ownVoice.test(after) || !goesOn.test(clauseAround(text, hit).before)) return false;
  return (norm.test(before) && banned.test(before + after)) || bansSaying.test(before);
}

/** “国家级”“最佳”等绝对化用语, 最佳等字样一律禁止 */
const label = /^[^，：。]{0,24}等?(?:绝对化|违禁|禁用|极限|违规|违法|误导性|夸大)(?:的)?(?:用语|用词|词语?|词汇|宣传|表述|字样|承诺)/u;

/** 口头[保本]，都是监管明令禁止的 */
const outlawed = /^[”」]?，?(?:[这此]些?)?(?:行为|做法)?(?:都|均)?(?:是|属于?|涉嫌)[^，]{0,8}(?:禁止的|违规|违法|误导)/u;

/** 不要自行添加“保本”等字样 */
const asWords = /^[”」]?[^，。]{0,24}等?(?:字样|表述|用语|用词|词语|词汇|话术)/u;
const doNotSay = new RegExp(`(?:${weakBan}|请勿|切勿|勿)[^，：]{0,8}${speaks}[^，]{0,16}$`, "u");

function labelled(text: Text, hit: Span): boolean {
  const { before, after } = clauseAround(text, hit);
  return label.test(after) || outlawed.test(sentenceAround(text, hit).after) || (asWords.test(after) && doNotSay.test(before));
}
