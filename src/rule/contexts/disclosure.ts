import type { Span, Text } from "../../text/text.ts";
import type { Context } from "./context.ts";
import { clauseAround } from "./passage.ts";
import { oneOf } from "./words.ts";

export const disclosure: Context = {
  name: "disclosure",
  title: "法定披露",
  examples: {
    holds: [
      "中国证监会对本基金的注册并不代表中国证监会对本基金的价值和收益作出[[实质性判断或保证]]，也不表明投资于本基金[[没有风险]]。",
      "基金管理人依照恪尽职守、诚实信用、谨慎勤勉的原则管理和运用基金财产，但不保证本基金[[一定盈利]]，也不[[保证最低收益]]。",
      "本理财产品有投资风险，只能[[保证获得合同明确承诺的收益]]，您应充分认识投资风险，谨慎投资",
      "本基金为债券型基金，属于证券投资基金中的[[较低风险]]品种，其[[预期风险与预期收益]]高于货币市场基金，低于混合型基金和股票型基金。",
      "本基金的风险和[[预期收益]]低于股票型基金、混合型基金、债券型基金", "业绩比较基准不代表产品未来表现和实际收益，不构成对产品[[收益的承诺]]",
      "本资料不构成任何要约或[[收益保证]]", "过往业绩不代表未来表现，不构成新发理财产品[[业绩表现的保证]]", "[[预期收益率]]不等于实际收益率，投资须谨慎",
      "基金管理人管理的其他基金的业绩并不构成本基金[[业绩表现的保证]]", "风险提示：在最不利的情况下，您可能损失全部本金，[[预期收益]]可能无法实现",
      "免责声明：页面展示的[[预期收益]]仅供参考，以合同约定为准", "风险揭示书：\n本产品的[[最高收益]]可能无法实现",
      "代销机构不承担产品的投资、[[兑付]]和风险管理责任", "本文仅供参考，不作为投资建议或[[收益承诺]]", "测算收益不等于实际收益，也不构成[[收益承诺]]",
      "结构性存款[[不同于一般性存款]]，具有投资风险", "保单红利水平是不确定的，[[最低保证利率]]之上的收益是不确定的",
      "重要提示：超过[[最低保证利率]]的部分是不确定的",
    ],
    not: [
      "风险提示：本产品[[保本保息]]，[[零风险]]", "本产品[[保本保息]]。理财非存款，产品有风险", "本产品[[保本保息]]，理财非存款，产品有风险，投资须谨慎",
      "过往业绩不代表未来表现，本产品[[保本保息]]", "重要提示：[[稳赚不赔]]", "特别声明：我行承诺[[保本]]", "风险提示：绝不[[亏损]]，[[保本]]",
      "风险提示：本产品[[零风险]]，不会亏损", "风险提示：您可能错过[[史上最高收益]]", "只能保证给您[[最高收益]]", "本基金是市场上[[最佳]]品种",
      "[[预期收益率]]5%，高于同类产品", "过往业绩[[行业第一]]，不代表未来表现", "本资料不构成要约，但我行[[保证收益]]",
      "温馨提示：本产品[[保本]]，仅限新客", "结构性存款[[保本高收益]]", "风险提示：[[稳赚不赔]]，亏损我行承担", "理财非存款产品有风险[[保本保息]]",
    ],
  },
  holds: (text, hit) => covered(text, hit) || (headed(text, hit) && hedged(text, hit)),
};

/** What disclosures speak of: 过往业绩, 产品的预期收益率 */
const thing = oneOf(`过往业绩 历史业绩 既往业绩 业绩 业绩比较基准 预期收益 预期收益率 预期年化收益率 测算收益 测算收益率 历史收益率 年化收益率 产品 理财产品 基金 本基金 本产品 本理财产品
  其 其他 的 和 与 及 、 或 管理人管理 基金管理人 管理的 风险 预期风险 收益 预期 水平 注册 备案 核准 价值 本金`);
const turn = "但却只而更";
const tail = `[^，${turn}]{0,60}`;

/** Mandatory wording, clause by clause. A hit is exempt only inside it, never beside it. */
const wordings: readonly RegExp[] = [
  // 过往业绩不代表未来表现
  new RegExp(`${thing}{0,8}(?:并?不|未必|不能|无法|也不|亦不|均不)(?:构成|代表|预示|等于|等同于|意味着|表明|表示|作为|视为)${tail}`, "gu"),
  // 但不保证本基金一定盈利
  new RegExp(`不(?:保证|承担|担保)${tail}`, "gu"),
  // 只能保证获得合同明确承诺的收益
  /只能保证获得合同明确承诺的收益/gu,
  // 属于证券投资基金中的较低风险品种
  /基金中的(?:预期)?(?:较?[高低]|中等?|中[高低])(?:预期)?风险[^，]{0,12}品种/gu,
  // 其预期风险与预期收益高于货币市场基金
  new RegExp(`${thing}{1,8}[高低]于[^，]{0,8}(?:型基金|市场基金)`, "gu"),
  // 结构性存款不同于一般性存款
  /结构性存款不同于一般性存款/gu,
  // 最低保证利率之上的收益是不确定的
  /(?:最低)?保证利率(?:之上|以上|以外)的?(?:部分|收益|利益)+是?不确定/gu,
];

/** Each wording has one of these. */
const cue = /[不未]|只能保证|基金中的|[高低]于/u;

function covered(text: Text, hit: Span): boolean {
  const { before, after } = clauseAround(text, hit);
  const words = text.value.slice(...hit);
  const clause = `${before}${words}${after}`;
  if (!cue.test(clause)) return false;
  const [start, end] = [before.length, before.length + words.length];
  return wordings.some((wording) => [...clause.matchAll(wording)].some(({ index, 0: found }) => index <= start && end <= index + found.length));
}

const heading = /(?:风险提示|风险揭示|风险声明|重要提示|特别提示|重要声明|特别声明|免责声明)[书函]?[】」]?[：\n]/u;
/** How far below its heading a disclosure may stand, in units of text. */
const BLOCK = 400;

function headed(text: Text, hit: Span): boolean {
  return heading.test(text.value.slice(Math.max(0, hit[0] - BLOCK), hit[0]));
}

/** 可能无法实现, 仅供参考: under a heading, a clause that takes back what the hit says. */
const hedge = /可能(?:会)?(?:无法|不能|不|低于|发生|面临|损失|亏损|为零)|仅供参考|不确定|无法(?:实现|取得|达到)|最不利|以.{1,20}为准/u;

function hedged(text: Text, hit: Span): boolean {
  const { before, after } = clauseAround(text, hit);
  return hedge.test(before) || hedge.test(after);
}
