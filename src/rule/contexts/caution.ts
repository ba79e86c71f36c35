import type { Context } from "./context.ts";
import { clauseAround, leadOf, sentenceAround, sentencesAfter, type Passage } from "./passage.ts";
import { oneOf } from "./words.ts";

export const caution: Context = {
  name: "caution",
  title: "风险警示",
  examples: {
    holds: [
      "凡是承诺[[保本保息]]、[[零风险]]的所谓理财，都要多问一句：钱去了哪里？",
      "警惕“[[保本高收益]]”陷阱", "谨防[[保本]]高息的理财骗局", "切勿轻信[[稳赚不赔]]的投资承诺", "不要相信任何[[保本保息]]、[[零风险]]的宣传",
      "远离“[[保本]]高收益”诱惑", "拒绝[[保本]]高息套路", "识别以“[[保本高息]]”为诱饵的非法集资", "凡是承诺[[保本]]的都是骗局",
      "不法分子打着养老旗号，承诺[[保本保息]]，诱骗老年人投资", "骗子宣称[[稳赚不赔]]，诱导您下载虚假APP", "诈骗分子[[承诺保本]]，实为骗取转账",
      "警惕不法分子冒充我行员工推销[[保本]]理财", "非法集资的常见手法：承诺[[保本高收益]]",
      "以下都是骗局：\n1.内部消息、[[稳赚不赔]]；\n2.[[保本保息]]、随时可取", "风险提示：对“[[保本]]高收益”等宣传，切勿轻信",
      "遇到承诺[[保本]]高收益的投资，要提高警惕", "声称[[零风险]]的投资，请务必小心", "“[[稳赚不赔]]”是骗局", "[[保本]]高收益的多为非法集资",
      "防骗提醒：[[保本保息]]、日赚千元，天上不会掉馅饼", "对“[[保本保息]]”说不",
      "示例银行提醒您：高收益意味着高风险，不轻信“[[保本]]”“[[稳赚不赔]]”等承诺", "“低风险、[[稳赚不赔]]、内部名额”，这些都是诈骗话术",
      "[[保本]]高息、名额有限……这些都是诈骗分子的惯用话术", "切勿轻信“低门槛，高收益，[[保本保息]]”的广告", "面对[[保本]]高收益的诱惑，请保持理性",
      "切勿被“[[保本高收益]]”蒙蔽双眼", "某客户轻信“[[稳赚不赔]]”的项目，被骗30万元", "常见骗局一：[[保本高收益]]理财",
      "凡宣称“[[保本高息]]”的均需提高警惕，请通过我行官方渠道购买", "如有人以我行名义承诺[[保本]]，请拨打客服热线核实",
      "错误话术：“这款理财[[保本保息]]”", "骗子说[[稳赚不赔]]，千万别当真", "某理财公司宣称“[[保本保收益]]”，被监管部门处罚",
      "对方承诺[[保本高收益]]，结果血本无归", "有人声称[[零风险]]高回报，请不要转账", "一些机构以[[最高收益]]为噱头吸引消费者",
      "如有人向您推销“[[保本保收益]]”的理财产品，请拨打客服热线核实", "如有销售人员口头[[承诺保本]]，请立即举报", "如有理财经理私下向您承诺[[保本]]，请向我行投诉",
      "防“[[保本]]”承诺，防高息诱惑", "远离非法集资：承诺高额回报、[[保本付息]]的项目不要参与", "[[保本高收益]]的理财切勿轻易参与",
      "“[[保证收益]]”“[[稳赚不赔]]”听起来很美，背后可能是陷阱", "这些话别信：\n1.“[[保本保息]]，随存随取”\n2.“内部渠道，[[稳赚不赔]]”", "网上有人兜售“原始股”，号称[[零风险]]，请您擦亮眼睛",
      "以“养老服务”“[[保证收益]]”为名向老年人吸收资金的，要坚决说不", "法院判决：理财经理出具“[[保本]]承诺书”，构成不当推介", "有些销售人员用“[[保本]]”“[[无风险]]”推销基金，您有权拒绝", "“[[稳赚]]项目”，凡是拉人头、许诺[[无风险]]高回报的，一律不碰",
      "某平台以“年化15%、银行存管、[[保本保息]]”吸引数千人投资", "“[[稳赚不赔]]”“内幕消息”……遇到这类说辞，请果断挂断电话",
      "一位客户险些被“[[稳赚不赔]]”的虚拟币项目骗走20万元", "案例：某客户被“[[保本保息]]”的高额回报吸引，投入80万元，最终血本无归", "“[[保证收益]]8%、随时可退”，老人差点信了", "误区一：银行卖的理财都[[保本]]。正解：不再保本",
      "凡是[[保证收益]]、拉人头返佣的，一律拉黑", "“[[保本]]”“[[没风险]]”都不能说", "消保检查清单：是否存在[[承诺保本]]、夸大业绩的情形", "判断题：银行理财可以承诺[[保本]]。（×）",
      "某银行一员工因向客户承诺[[保本保收益]]，被监管罚款并禁业三年",
      "同事说“这款理财[[肯定不亏]]”，主管当场叫停——这是违规承诺！", "投诉案例：消费者反映客户经理承诺“[[保本]]”，经核查，对责任人问责", "法院：银行员工私下承诺[[保本收益]]，属个人行为，但银行管理不善应担责",
    ],
    not: [
      "谨防诈骗，选择我行[[保本]]理财", "警惕通胀，[[保本]]理财守护您", "警惕通胀：[[保本]]理财守护您", "远离风险的[[保本]]理财", "远离波动[[稳赚不赔]]",
      "防范风险的[[最佳]]选择", "[[保本保息]]，谨防假冒", "防范非法集资，[[保本]]理财就选示例银行", "警惕非法集资，我行承诺[[保本]]",
      "拒绝套路，[[最低利率]]给您", "我行理财[[保本保息]]，谨防诈骗，切勿向陌生人转账", "风险提示：本产品[[保本保息]]，[[零风险]]", "[[稳赚不赔]]不是骗局",
      "示例银行理财[[保本]]，助您远离诈骗", "小心呵护您的资产，[[保本保息]]", "谨防诈骗认准示例银行[[保本]]理财", "不要错过[[保本]]理财",
      "不要犹豫，[[保本保息]]", "防诈小贴士：不透露验证码。本行理财[[保本]]", "[[保本]]理财请小心保管密码", "对于[[保本]]理财，切勿错过",
      "任何客户均可享受[[保本]]，名额有限，谨防上当", "小心错过[[史上最高]]利率", "远离网贷 [[最低利率]]就在示例银行", "拒绝套路：[[最低利率]]3%",
      "告别骗局：[[保本保息]]", "面对市场波动，[[保本]]理财让您保持冷静", "一些公司推荐[[最佳]]方案", "[[零风险]]无套路",
      "切勿轻信他人，[[保本]]理财认准我行", "以客户为中心，[[最低利率]]惠及万家", "如有人想购买[[保本]]理财，请拨打客服热线", "如有朋友向您推荐[[保本]]理财，请联系我行购买",
      "[[保本]]理财不要错过", "[[保本]]理财，别买错了", "预防贬值，“[[保本]]”理财帮您", "[[保本保息]]，请勿向他人泄露密码", "[[稳赚不赔]]，背后是专业团队", "“[[稳赚]]宝”理财，都不买就亏了", "有些人员正在用“示例宝”，[[保本]]又好用", "客户都说“[[保本]]”好，我行理财不负信任", "[[保本]]理财，我行承担责任", "是否存在疑虑？[[保本]]理财给您答案", "告别误区：我行理财[[保本]]，随存随取", "误区多？选我行[[保本]]理财", "“[[保本]]宝”，您不能错过", "“[[保本]]”，别人都信了", "[[保本]]理财，因您而来，被万千客户选择",
    ],
  },
  holds: (text, hit) => {
    const around: Around = {
      words: text.value.slice(...hit),
      clause: clauseAround(text, hit),
      sentence: sentenceAround(text, hit),
      lead: leadOf(text, hit),
      next: sentencesAfter(text, hit).next().value?.after ?? "",
    };
    return warnedOf(around) || calledBait(around) || saidByFraud(around) || framed(around) || refused(around) || punished(around);
  },
};

interface Around {
  /** The words of the hit: a promise may begin there, 骗子[[承诺保本]]. */
  readonly words: string;
  readonly clause: Passage;
  readonly sentence: Passage;
  readonly lead: string;
  readonly next: string;
}

/** 切勿轻信…, 警惕… */
const warning = new RegExp(
  `(?<!预)防(?=[“‘「])|警惕|谨防|严防|防范|提防|当心|慎防|小心(?!翼翼|呵护|保管)|识别|辨别|识破|认清|看清|远离|拒绝|抵制|举报|` +
    `(?:切勿|切莫|切忌|请勿|勿|莫|别|不要?|不能|不可|不应|不会)(?:再|盲目|轻易|被|受|随意)?(?:轻信|相信|听信|盲信|迷信|误信|贪图|参与|落入|掉进|上当|被)`,
  "gu",
);
/** 警惕通胀, 远离风险, 小心错过: the warning has its object already, what follows is the offer. */
const threat = /^(?:错过|断货|售罄)|(?:(?<![零无低])风险|通胀|通货膨胀|贬值|缩水|波动|亏损|损失|诈骗|骗局|陷阱|套路|非法集资|踩雷|暴雷|侵蚀|p2p|网贷)(?:$|[：的])/u;
/** 认准示例银行, 我行: the bank's own offer; but not 冒充我行 and 我行提醒您. */
const offer = /(?:就选|认准|首选|优选|选择(?!性)|尽在|守护)|(?<!冒充|假冒|仿冒|冒用|盗用|自称|谎称|伪造)(?:我行|本行|本产品|我们)(?!(?:温馨|郑重|友情|特别|在此)*(?:提醒|提示|呼吁|告知)|官方|正规|客服|名义|员工|投诉|举报|核实)/u;

/** 常见骗局一：…, 请警惕以下话术：…, 错误示例：… head what is quoted as bad. */
const badHead = /(?:(?<!远离|拒绝|告别|避开|没有|无)(?:骗局|骗术)|诈骗手法|(?:警惕|谨防|当心|小心|轻信|诈骗|骗子|非法集资)[^：，]{0,8}(?:话术|套路|手法|伎俩|宣传|说法|行为)|(?:话|说法|承诺|宣传)(?:都|千万)?(?:别|勿|不要|不可|不能)信|(?:错误|违规|反面|禁止)(?:示例|话术|案例|说法))[^：，]{0,8}：/u;

function warnedOf({ sentence, clause, lead }: Around): boolean {
  const near = withinReach(sentence.before, clause.before);
  const warns = near.search(warning) >= 0; // most copy does not: to search is cheaper than to match
  const object = warns ? [...near.matchAll(warning)].map(({ index, 0: words }) => near.slice(index + words.length)) : [];
  if (object.some((between) => !threat.test(between) && !offer.test(between)) && !/^[^，]{0,8}守护/u.test(sentence.after)) return true;
  return badHead.test(`${lead}：${sentence.before}`) && !offer.test(sentence.before);
}

/** From the last comma outside quotation marks, over a colon: 切勿轻信“低门槛，高收益，保本” is one stretch. A gap in the layout parts. */
function withinReach(sentence: string, clause: string): string {
  const quote = sentence.lastIndexOf("“");
  const outside = quote > sentence.lastIndexOf("”") ? sentence.slice(0, quote) : sentence;
  const reach = sentence.slice(outside.lastIndexOf("，") + 1);
  return "，：".includes(reach.at(-clause.length - 1) ?? "，") ? reach : clause;
}

const bait = oneOf("诱饵 幌子 噱头 旗号 外衣 骗局 骗术 圈套 陷阱 套路 骗子 诈骗 骗人 非法集资 谎言 诱惑 忽悠 为名 骗走 骗取");
/** 保本[为]诱饵, but not 保本，绝非骗局, 保本无套路, 保本助您远离诈骗 */
const namedBait = new RegExp(`^(?:(?!我行|本行|，这)[^，]|，(?=这[些类种都]|都|多|往往|背后|实则|实为)){0,20}?(?<!(?:不是|绝非|并非|无|零|没有|没|远离|拒绝|告别|避开|防范?|谨防|反)[^，]{0,2})${bait}`, "u");
/** 这些都是诈骗话术 */
const summedUp = new RegExp(`^(?:…|“|这|此|以上|上述)(?:些|类|种|样)?[^，]{0,8}(?:是|属于|多为|涉嫌)[^，]{0,6}${bait}|^(?:遇到|碰到|听到|看到)(?:这|此|以上)[^。]{0,16}(?:挂断|拒绝|警惕|小心|当心|[别勿]信|远离|报警|举报)`, "u");

function calledBait({ clause, sentence, next }: Around): boolean {
  return namedBait.test(sentence.after) || summedUp.test(next) || /^[”」』等]*(?:的[^，]{0,4})?(?:说不|说“不”|要警惕|要小心|需警惕|勿信|别信)/u.test(clause.after);
}

const fraud = oneOf(`不法分子 不法机构 不法人员 不法中介 骗子 诈骗分子 诈骗团伙 诈骗人员 犯罪分子 犯罪嫌疑人 犯罪团伙 违法分子 黑中介 非法中介 非法机构 非法平台
  传销组织 集资人 非法集资者 以(?:我行|本行|银行)[^，]{0,4}名义`);
const others = "(?:一些|某些|有些|个别|部分|有的)(?:机构|平台|公司|中介|人)|有人|(?:有些|个别|部分)[^，]{0,4}(?:人员|员工|经理)|某[^，]{0,6}(?:公司|机构|平台)|对方|陌生人|网友";
const habit = "(?:非法集资|集资诈骗|诈骗|传销|杀猪盘|庞氏骗局)(?:活动|者)?的?(?:常见|主要|典型|惯用|往往|通常|一般|多以|常以|手法|手段|套路|特征|特点|表现|话术|伎俩)";
const says = oneOf("宣称 声称 谎称 自称 鼓吹 吹嘘 宣扬 虚构 编造 伪造 以 打着 借 利用 通过 承诺 许诺 诱骗 诱导 推荐 推销 称 发布 说 冒充 假冒 ：");
const boasts = oneOf("宣称 声称 号称 谎称 鼓吹 吹嘘 打着 诱导 诱骗 误导 [用以](?=“(?:[^”]|”[、“])*$)");
/** 骗子承诺…, 一些平台鼓吹… */
const fraudSays = new RegExp(`(?:(?:${fraud}|${habit}).*?${says}|(?:${others}).*?${boasts})(?<said>.*)$`, "u");

function saidByFraud({ sentence, words, lead }: Around): boolean {
  const said = fraudSays.exec(`${lead}${lead && "："}${sentence.before}${words}`)?.groups?.["said"];
  return said !== undefined && !offer.test(said);
}

/** [保本付息]的项目不要参与 */
const shunned = /^[”」]?的?[^，]{0,8}(?:不要|切勿|千万别|不可|请勿|勿|别)(?:轻易|盲目)?(?:参与|参加|碰|投资|轻信|相信|听信|购?买(?![错贵晚早少]))/u;
/** “[稳赚]项目”，凡是…的，一律不碰 */
const shunnedAll = /的，(?:一律|坚决|统统)(?:(?:不|别|勿)(?:碰|信|参与|投)|拉黑|拒绝|举报)/u;

function refused({ clause, sentence }: Around): boolean {
  const { before, after } = sentence;
  if (shunned.test(clause.after) || shunnedAll.test(after) || unsayable.test(after) || believed.test(after)) return true;
  return (myth.test(before) && !offer.test(before)) || (checked.test(before) && looked.test(after));
}

/** “[保本]”“没风险”都不能说 */
const unsayable = /^[^”“，]{0,8}”(?:、?“[^”]{1,12}”){0,6}，?(?:都|均|一律)?(?:不能|不许|不可以?|不准|不得|禁止)(?:说|讲|写|用|出现)/u;
/** “[保证收益]8%、随时可退”，老人差点信了 */
const believed = /^[^“”，]{0,12}”，[^，我您你]{0,8}(?:差点|险些|信以为真|轻信|上当|中招)/u;
/** 误区一：银行卖的理财都[保本] */
const myth = /^(?:(?!.{0,4}(?:告别|远离|避开|消除|走出))[^，：]{0,6}(?:误区|谣言|误解|传言)[一二三四五六七八九十\d]{0,2}|判断题[^，：]{0,4})：[^，]{0,24}$/u;
/** 检查是否存在承诺[保本]的情形 */
const checked = /是否(?:存在|含有|含|出现|使用)/u;
const looked = /(?:情形|情况|行为|现象|问题|表述|字样|用语)(?:$|[，、）])/u;

/** 凡是…, 遇到…, 轻信… speak of any offer, not of one's own; so does all that follows 防骗提醒： … */
const frame = /被(?=[“‘])|凡是?|遇到|遇有|碰到|如遇|面对|看到|听到|收到|接到|对于?[“「]|对(?:于|待|承诺|宣称|声称)|任何(?!客户)|一切|所谓|对方|声称|宣称|号称|自称|鼓吹|[轻听误]信/u;
const lesson = /(?:反诈|防骗|防诈|防非|警方|公安|监管|消保|风险|投资)(?:中心|部门)?(?:温馨|友情)?(?:提醒|提示|知识|课堂|教育)[^：]{0,8}：/u;
/** … of which they warn: 要提高警惕, 天上不会掉馅饼 */
const warned = /提高警惕|保持警惕|[要需请应]警惕|务必小心|(?:请|要|需|应)(?:务必|一定|多加|格外)?(?:小心|当心|谨慎|警惕|警觉|三思)|保持(?:理性|冷静|清醒)|上当|[受被]骗|血本无归|有诈|骗局|诈骗|骗子|非法集资|掉馅饼|举报|报警|多问一句|打个?问号|擦亮(?:眼睛|双眼)|坚决说不|留个心眼|(?:切勿|勿|莫|别|不要)(?:轻易)?(?:轻信|相信|听信|贪)/u;

/** 因向客户承诺[保本]，被监管罚款 */
const penalty = /，[^，]{0,4}(?:被|遭|受到)[^，]{0,10}(?:罚|处分|问责|禁业|通报|警告|追责|判)|构成(?:不当|误导|违规|违法|欺诈)|违规(?:承诺|宣传|话术|销售)|叫停|(?<!不|免)(?:问责|担责|承担责任)/u;

function punished({ sentence }: Around): boolean {
  return penalty.test(sentence.after) && /因|违规|违法|涉嫌|某|法院|投诉|反映|[\u4e00-\u9fa5]说“/u.test(sentence.before) && !offer.test(sentence.before);
}

/** 如有人向您推销…，请拨打客服热线核实: one who may come, and what to do then. */
const stranger = /(?:如|若|一旦)(?:果|有|遇|发现|接到)[^，]{0,12}(?:人|人员|员工|经理|机构|平台|电话|短信)[^，]{0,8}(?:推销|推荐|兜售|承诺|许诺|保证|宣称|声称)[^，]{0,8}$/u;
const reported = /核实|举报|报警|投诉|拨打|致电|挂断|拒绝/u;

function framed({ sentence, clause, words }: Around): boolean {
  const { before, after } = sentence;
  const isWarned = warned.test(after);
  const isReported = reported.test(after);
  if ((!isWarned && !isReported) || offer.test(before) || offer.test(after)) return false;
  const near = withinReach(before, clause.before);
  return (isWarned && (frame.test(near) || lesson.test(before))) || (isReported && stranger.test(near + words.slice(0, 2)));
}
