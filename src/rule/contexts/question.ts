import type { Span, Text } from "../../text/text.ts";
import type { Context } from "./context.ts";
import { negated } from "./negated.ts";
import { clauseAround, sentenceAround, sentencesAfter } from "./passage.ts";

export const question: Context = {
  name: "question",
  title: "设问语境",
  examples: {
    holds: [
      "真的有[[保本]]的理财吗？", "哪家[[利率最高]]？", "理财产品[[保本]]吗？不保本。", "理财还[[保本]]吗？一文读懂",
      "银行理财[[保本保息]]吗？其实并非如此。", "什么是[[刚性兑付]]？", "结构性存款是不是[[保本]]的？带您了解", "有没有[[稳赚不赔]]的投资？没有！",
      "承诺[[保本]]高收益的理财，靠谱吗？", "想要[[保本保息]]吗？当心被骗！", "“[[稳赚不赔]]”？别信！", "谁能保证[[稳赚不赔]]？",
      "哪有[[稳赚不赔]]的投资？", "怎么可能[[零风险]]？", "您知道[[刚性兑付]]为何被打破吗？", "理财[[保本]]吗？收益固定吗？答案是否定的。",
      "[[保本]]高息？天上不会掉馅饼！", "有人说债基[[稳赚不赔]]，真的是这样吗？今年以来已有多只债基净值回撤。", "净值型理财能[[保证收益]]吗？很多人以为能保证收益，其实不能保证收益。", "理财[[零风险]]吗？当然不是。",
      "Q：理财产品[[保本]]吗？\nA：产品不保本，请仔细阅读说明书。", "理财能否[[保本]]？小编为您解答", "银行理财[[保本]]吗？银行理财已全面净值化。", "以下哪种产品[[保本]]？A、股票基金 B、银行理财 C、存款", "听说银行理财[[保证收益]]？错！",
    ],
    not: [
      "[[保本]]吗？当然[[保本]]！", "理财[[保本]]吗？错不了！", "想要[[保本保息]]吗？来示例银行", "还在找[[稳赚不赔]]的理财？就选示例银行", "谁不想[[稳赚不赔]]？",
      "难道不是[[最佳]]选择吗？", "理财[[保本]]吗？没错！", "哪家[[利率最高]]？示例银行！", "[[保本]]吗？[[保本]]！", "有没有[[保本]]理财？有！",
      "理财还能[[保本]]吗？不仅[[保本]]，还送好礼", "如何实现[[稳赚不赔]]？", "想[[保本]]又想高收益？", "[[保本保息]]的理财您买了吗？",
      "[[保本保息]]，您还等什么？", "[[稳赚不赔]]，心动了吗？", "[[零风险]]理财哪里找？不用找了，示例银行就有", "有什么比[[保本保息]]更安心？",
      "怎么能错过[[最佳]]时机？", "[[保本]]高收益？扫码办理", "[[保本]]理财。您了解了吗？", "哪里有[[保本]]理财？我行新品上线",
      "哪款[[收益最高]]？稳盈3号！", "Q：有没有[[稳赚不赔]]的理财？\nA：有，示例银行稳盈系列。", "[[保本]]理财真的存在吗？存在！", "何不选择[[保本]]理财？",
      "谁说没有[[稳赚不赔]]的投资？",
    ],
  },
  holds: (text, hit) => {
    const sentence = sentenceAround(text, hit);
    if (!isQuestion(sentence) || !askedAbout(text, hit, sentence.after)) return false;
    const whole = `${sentence.before}${text.value.slice(...hit)}${sentence.after}`;
    const answer = answerTo(text, hit);
    if (denies(text, hit, answer)) return !rhetorical.test(whole);
    if (rhetorical.test(whole) || wish.test(whole) || affirms.test(answer.value) || answer.value.includes(text.value.slice(...hit))) return false;
    return genuine.test(whole) && (!which.test(whole) || answer.value === "" || teaches.test(answer.value));
  },
};

/** What a question asks with: 保本吗, 哪家, 是否. Bare 稳赚不赔？ asks nothing. */
const genuine = /[吗么呢]$|是否|能否|可否|有没有|会不会|能不能|是不是|可能|什么|[哪谁几]|多少|怎么|为何|为什么|究竟|到底|真的/u;
/** 哪家利率最高？ Whatever answers this by a name claims it … */
const which = /[哪谁](?!有|来|能|敢)|什么(?!是|叫)/u;
/** … unless the answer only teaches: 一文读懂 */
const teaches = /^a[、.．：]|读懂|了解|解答|解读|解析|揭秘|告诉|来看|看看|听听|答案|课堂|科普|如下|对比|取决|因人而异|不同/u;
/** 谁不想稳赚不赔？ A claim in the dress of a question. */
const rhetorical = /难道|谁说|谁道|岂不|谁不|何不|何必|何愁|何乐不为|[怎哪]么?能(?:不|错过|少)|还(?:怕|愁)|还有(?:什么|谁|哪)|有什么比|(?:为什么|为何)不|不就?是.*吗$|不香吗/u;
/** 想要保本吗？ 哪里找？ Awakens the wish for what is offered. */
const wish = /想(?:要|找|买|赚|拥有|稳|不想)?(?!象|必|到|起)|还在|渴望|期待|寻找|[哪何][里处]|如何(?:才能)?(?:实现|做到|拥有|获得|享受|选到)|怎[样么](?:才能)?(?:实现|做到|拥有|获得)|买了吗|心动|等什么|犹豫|抢到|准备好/u;
/** 承诺保本高收益的理财，靠谱吗？ Only such a question reaches back over a comma. */
const judges = /靠谱|可信|能信|可靠|真的吗|是真是假|敢买|敢信|真的(?:是这样|如此)|是这样吗|属实|能买|骗局|陷阱|安全吗|合[法规]吗|行吗/u;

function isQuestion({ after, end }: { readonly after: string; readonly end: string }): boolean {
  return end === "？" || end === "?" || (end !== "！" && /[吗么呢][”」]?$/u.test(after));
}

function askedAbout(text: Text, hit: Span, after: string): boolean {
  return clauseAround(text, hit).after === after || judges.test(after);
}

/** 来示例银行, 当然, 没错, 有！ */
const affirms =
  /^(?:当然|是的?|有|能|可以|没错|错不了|没问题|对|必须|肯定|放心|真的|存在$|不(?:用|必|要|妨|仅|但|止|光|只)|别(?:再|犹豫|等|急|担心))|(?<![以未将原])来(?!看|了解|学|聊|说)|就选|首选|推荐|办理|购买|认购|立即|马上|点击|扫码|预约|满足您|尽在|选择我行|^[^，]{0,12}(?:银行|分行|支行|农商行|信用社|我行|本行)(?:$|就|有|能|等|让|帮|推出|新|为您(?!解|讲))/u;
/** 当然不, 其实并非, 别信, 当心被骗 */
const refuses =
  /^(?:当然|答案是?|其实|显然|恐怕|事实上|很遗憾|真相是)?，?(?:错(?!过|失|不了)|不(?!用|必|要犹豫|妨|仅|但|止|光|只|错)|没有|未必|否|并非|并不|别(?:信|被|上当|轻信|天真)|切勿|切莫|当心|小心|警惕|谨防|骗|假|难)|答案是否定|不可能|不存在|骗局|被骗|上当|陷阱|打破刚性兑付|打破刚兑|^天上不?(?:会)?掉馅饼/u;

interface Answer {
  readonly value: string;
  readonly start: number;
}

/** The first sentence after the hit that asks nothing, at most three on. */
function answerTo(text: Text, hit: Span): Answer {
  let left = 3;
  for (const { after, end, cut } of sentencesAfter(text, hit)) {
    if (isQuestion({ after, end })) {
      if (--left === 0) break;
      continue;
    }
    const label = /^(?:a|答|回答)[：:]/u.exec(after)?.[0].length ?? 0;
    return { value: after.slice(label), start: cut[0] + label };
  }
  return { value: "", start: 0 };
}

/** Refused in so many words, or by the hit's own words negated: 理财产品保本吗？产品不保本。 */
function denies(text: Text, hit: Span, { value, start }: Answer): boolean {
  if (refuses.test(value)) return true;
  const words = text.value.slice(...hit);
  for (let at = value.indexOf(words); at >= 0; at = value.indexOf(words, at + words.length)) {
    if (negated.holds(text, [start + at, start + at + words.length])) return true;
  }
  return false;
}
