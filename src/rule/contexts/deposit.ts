import type { Span, Text } from "../../text/text.ts";
import type { Context } from "./context.ts";
import { clauseAround } from "./passage.ts";
import { oneOf } from "./words.ts";

/** The law has banks pay what deposits, and the state what its bonds promise: to say so is a fact, where it speaks of them. */
export const deposit: Context = {
  name: "deposit",
  title: "存款、国债的本息",
  examples: {
    holds: [
      "大额存单20万起，三年期1.9%，[[保本保息]]", "国债[[保本保收益]]", "定期存款，到期[[还本付息]]，[[本金安全有保障]]", "定期存款\n50元起存\n到期[[还本付息]]，\n[[本金安全有保障]]",
      "稳健型客户可选[[保本保息]]的储蓄国债，也可了解我行净值型理财", "想要[[本金绝对安全]]，可以选择存款；愿意承担风险，再来了解理财", "存款产品[[保本保息]]，收益稳定；理财产品净值波动",
      "存款保险为50万元以内[[本息全额保障]]", "大额存单受存款保险保障，[[本金安全]]", "储蓄国债由国家信用支持，[[收益有保障]]", "存款、国债等[[保本]]类产品适合打理保命的钱", "大额存单属于[[保本]]产品", "大额存单也是存款，[[保本保息]]",
      "理财产品随市场波动，定期存款则[[保本保息]]", "通知存款和大额存单都[[保本保息]]", "储蓄国债到期[[足额兑付]]；理财按净值兑付", "大额存单像国债一样[[安全]]", "大额存单利率高于活期存款，[[保本保息]]",
      "【大额存单】三年期[[年化2.15%]]", "大额存单\n一年期1.5%\n三年期1.9%\n[[保本保息]]", "大额存单\n一年期1.5%\n三年期1.9%，[[保本保息]]",
    ],
    not: [
      "像存款一样[[保本保息]]", "存款搬家，来买[[保本]]理财", "结构性存款[[保本]]", "存款和理财都[[保本保息]]", "理财和存款都[[保本保息]]", "存款、理财、国债等[[保本]]产品", "与存款同样[[保本]]",
      "定期存款到期别发愁，[[保本保息]]等您来", "存款利率下行，[[零风险]]4.5%等您来", "大额存单的替代品，[[保本]]有保障", "定期存款保本保息\n示例理财一样[[保本保息]]", "国债卖完了？[[本金安全]]的好去处", "国债售罄，[[本金安全]]的还有",
      "大额存单三年期1.9%\n稳健增利90天3.6%，[[保本]]", "收益高于存款，[[保本保息]]", "类存款，[[本金无忧]]", "本理财受存款保险保障，[[保本]]", "示例储蓄银行[[保本]]又保息", "[[保本保息]]，比存款划算", "[[保本]]的存款平替",
      "储蓄节专享，[[保本]]4.8%", "[[保本保息]]，不是存款胜似存款", "存款保本，[[保本]]基金也保本", "您的存款已到账。[[保本]]4.8%热销中", "存款变理财，[[保本]]不变", "[[本金安全]]，存款不如理财", "存款是[[保本]]理财的基础",
      "投向国债，[[本金不会亏损]]", "底层资产为存款，[[零风险]]", "大额存单有的，它都有：[[保本保息]]", "不是理财，是[[保本]]的存款替代品", "存款的心态，[[保本]]的收益", "它就是一种存款，[[保本]]的", "结构性存款也是存款，[[没有任何风险]]",
    ],
  },
  holds: (text, hit) => {
    if (!named.test(text.value.slice(Math.max(0, hit[0] - REACH), hit[1] + REACH))) return false;
    const after = text.value.slice(hit[1], hit[1] + REACH);
    if (namedNext(after)) return true;
    const before = stretchBefore(text, hit);
    return speaksOfDeposit(before) && (!describesOther.test(clauseAround(text, hit).after) || (sumsUp.test(before) && generic.test(after)));
  },
};

/** How far a poster's line may stand below the name it speaks of, in units of text. */
const REACH = 80;

const deposits = `(?:(?:定期|活期|通知|协定|普通|一般性?|储蓄)?存款(?:保险|类)?(?:产品)?|(?:大额)?存单(?:产品)?|(?:储蓄|凭证式|电子式)?国债|定存|整存整取|零存整取|储蓄(?!银行|所|卡|节|机构|网点|账户))`;
const others = oneOf("结构性存款 理财 基金 信托 私募 资管 保险 年金 万能险 黄金 贵金属 积存金 固收 债券 债基 产品 投资 组合 它");
/** Whatever is called a deposit or bond has one of these: a look that spares most copy the long one. */
const named = /存|国债|储蓄/u;
/** 像存款, 高于存款, 投向国债, 受存款保险保障: named, but what the copy speaks of is named before. */
const likened = `(?:[比像如同似跟代替非类于过超]|不是|[也就]是一?[种款]?|当[作成]?|等于|胜似|媲美|不输|相当于|投向|配置|底层资产[为是])(?:了|着)?(?:银行)?${deposits}(?:[和、]${deposits})?|与${deposits}(?:同|一样)|(?:受|依照|按照|纳入|享受?)《?存款保险`;
/** 存款搬家, 存款平替, 存款和理财: what takes its place, or stands beside it. */
const replaced = `${deposits}”?(?:[式级般变]|一样|平替|的(?:心态|安全|安心|省心|体验)|的?替代|搬家|不如|有的)|${others}[^，。；！？\\n]{0,6}[、和与及或]${deposits}`;
const speaker = new RegExp(`(?<passing>${likened})|(?<other>${replaced}|${others})|(?<deposit>${deposits})`, "gu");

/** 存款到期别发愁, 利率下行, 国债售罄: the copy leaves deposits for something else. */
const leaves = /到期(?:了|别|后，)|发愁|跑不赢|利率[^，]{0,3}(?:低|下|降|走)|告别|厌倦|卖[完光]|售[罄完]|抢不到|但|却|不过|来[买抢]/u;
/** 大额存单1.9%\n稳健增利3.6%，: a line with a figure of its own is about another product, unless it names a term. */
const anotherFigure = /%[^%]*\n(?![一二三五六\d]{1,2}(?:年|个?月))[^\n]*%[^\n]*$/u;

/** The last product named before the hit is a deposit or bond, and nothing turns away from it. */
function speaksOfDeposit(before: string): boolean {
  const last = [...before.matchAll(speaker)].findLast(({ groups }) => groups?.["passing"] === undefined);
  if (last?.groups?.["deposit"] === undefined) return false;
  const since = before.slice(last.index);
  return !leaves.test(since) && !anotherFigure.test(since);
}

/** [保本]理财 */
const describesOther = new RegExp(`^[^，。；！？\\n而但]{0,8}${others}`, "u");
/** 存款、国债等[保本]类产品, 存单属于[保本]产品 */
const sumsUp = /(?:等|属于|都?是|均?为)(?:一种|一款)?$/u;
const generic = /^(?:的|类|型)*(?:产品|投资)(?![^，。；！？\n]*(?:理财|替代))/u;

/** [保本]的大额存单; [本金安全]，可以选择存款 */
const attributive = /^(?:的[^，。；！？\n]{0,6}|[^，。；！？\n]{0,8}，(?:可以?|请|建议|不妨)(?:优先)?(?:选择?|考虑|购买)(?:银行)?)?$/u;

function namedNext(after: string): boolean {
  const first = after.matchAll(speaker).next().value;
  return first?.groups?.["deposit"] !== undefined && attributive.test(after.slice(0, first.index));
}

/** Up to the sentence end before the hit; a line break ends none, for a poster goes on below. */
function stretchBefore(text: Text, hit: Span): string {
  const before = text.value.slice(Math.max(0, hit[0] - REACH), hit[0]);
  return before.slice(Math.max(...["。", "！", "？", "；"].map((end) => before.lastIndexOf(end))) + 1);
}
