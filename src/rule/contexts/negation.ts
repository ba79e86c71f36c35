import { oneOf } from "./words.ts";

/** Words that may stand between a negator and what it negates: 不[能向客户]承诺, 没有[任何机构能]保证. Anything else breaks the tie: 不收手续费. */
const modal = oneOf("能 能够 会 可 可以 可能 得 应 应该 再 予 曾 敢 都 均 以任何形式 以任何方式 以任何名义");
const person = "投资者 投资人 客户 消费者 持有人 公众 社会 外 您 其 他人 任何人";
const subject = "理财 产品 理财产品 投资 基金 存款 保险 机构 银行 平台 公司 个人 单位 员工 第三方 人 业绩 本金 收益 未来 该 本产品 本理财 本基金";
/** 对投资者的本金和收益 */
const toward = `(?:对|向|就|为|给|跟)(?:${oneOf(`${person} ${subject} 任何 最低`)}|[的和及与或、])+`;
/** 任何一款理财产品, 哪家银行, 所有投资 */
const quantified = `(?:任何|哪|所有|每|全部)一?[款种家只个项位]?的?${oneOf(subject)}{0,2}(?:[和或及、]${oneOf(subject)})?`;
const kind = oneOf("任何 一切 所谓 绝对 完全 真正 百分百 100% 一款 一种 一只 一定 这种 那种 哪种 各种 形式 的 有 以");
/** 不再是, 没有一款是; but not 不是“理财”是“保本”. */
const copula = "(?<=[再会能非都均款种只家个])是";
/** 不[像存款那样]保本 */
const likened = `像${oneOf(subject)}那[样么]`;
/** 没有[任何投资是]零风险的 */
const said = `${quantified}(?:都|均|能)?是`;
const light = `${modal}|${likened}|${said}|${quantified}|${toward}`;

const verb = oneOf(`属于 存在 提供 具有 具备 含 含有 包含 涉及 设 设有 设置 约定 支持 追求 使用 出现 宣传 宣称 声称 自称 说 称 谈 讲 求 做
  实现 达到 作 作出 做出 给出 给予 进行 发行 销售 推出 开展 承担 享受 享有 获得 取得 得到 承诺 保证 确保 (?<!无)担保 许诺 代表 构成 等于 等同于 等同 意味着 预示 表示 表明 视为 负责 授权 委托`);
const equates = oneOf("代表 等于 等同于 意味着 表示 表明 构成");
const guarantee = "保本 保息 保收益 保底 保利 刚性兑付 刚兑";
/** 不再[公布各产品的]预期收益率, 未[在我行购买过任何]保本理财 */
const shown = `(?:公布|披露|展示|显示|列示|标注|标示)(?:(?:各类?|任何|所有|该|本|其|净值型|理财|产品|基金)+的?)?`;
const bought = `(?:在(?:我行|本行|我司|银行))?(?:购买|买|认购|申购|持有|办理)过?任何`;
const listed = `${oneOf(`${guarantee} 保本金 收益 本金 固定收益 最低收益 高收益 零风险 无风险 稳赚 稳赚不赔`)}的?(?:[、和与或及]|以及|或者)`;
const quoted = "“[^“”]{1,12}”";

const bridge = new RegExp(`(?:${light}|${kind}|${copula}|${verb}|${shown}|${bought}|${listed}|${oneOf(guarantee)}|${quoted}|[“‘「、])$`, "u");
/** Only what keeps two negators together: 没有[一款产品]不, 不[代表]没有. */
const lightBridge = new RegExp(`(?:${light}|${equates}|${copula}|一|一[款种家只个]${oneOf(subject)}?)$`, "u");
/** 非保本、高收益: 非 and 不 as an affix cover one word, not the list. */
const affixed = new RegExp(`^${oneOf(guarantee)}+[、和与或及]`, "u");

/** 除非, 莫非, 无非 negate nothing; 要不, 舍不得 neither. */
const anyNegator = /≠|不是|而非|(?<![除莫无若])非|(?<![要差舍巴恨])不|毫?无|无法|没有?人?|未|未必|难以|(?:禁止|严禁|杜绝|打破|告别|终结|取消|摒弃|破除|抛弃|拒绝)了?|(?<!即将|将|马上)停止/u;
const negator = new RegExp(`(?:${anyNegator.source})$`, "u");
/** 取消的保本理财, 停止发行的保本理财: negates another thing. */
const attributive = /^(?:发行|销售|推出)?的/u;
/** 能不能, 有没有: a question, no negation. */
const eitherOr = /(能|会|可|是|敢|有|能够|可以)(?:不|没)\1/u;
/** 难道不, 谁说不能, 岂不, 不怕不: says the contrary. */
const rhetorical = /(?:(?:难道|谁说|谁道|何尝|[哪怎岂]能|怎么?会|不(?:用|必)?(?:怕|愁|担心))[^，]{0,8}|[谁岂莫]|(?<!任)何)$/u;
/** 打破理财不保本的魔咒: so it is said to be. */
const against = /(?:打破|告别|摆脱|终结)(?:理财|产品|投资)*$/u;

/**
 * Does `before` end in a negator that governs what comes next: 不, 并非, 不向客户承诺保本、?
 * Peels the words that may stand between from the end; two negators make a claim (没有一款不保本).
 */
export function endsNegated(before: string, words: RegExp = bridge): boolean {
  let rest = before.slice(-60);
  if (!anyNegator.test(rest)) return false; // most copy denies nothing: to peel it word by word costs far more
  let peeled = "";
  while (rest) {
    const found = negator.exec(rest);
    if (found) return !attributive.test(peeled) && !(/^[非不]$/u.test(found[0]) && affixed.test(peeled)) && !cancelled(rest.slice(0, found.index), found[0], peeled);
    const word = words.exec(rest);
    if (!word) return false;
    peeled = rest.slice(word.index) + peeled;
    rest = rest.slice(0, word.index);
  }
  return false;
}

function cancelled(before: string, word: string, after: string): boolean {
  return eitherOr.test(before.slice(-2) + word + after) || rhetorical.test(before) || against.test(before) || endsNegated(before, lightBridge);
}
