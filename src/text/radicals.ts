/**
 * The unified ideograph that looks like a CJK radical or stroke: PDF writers emit ⻛险 for 风险.
 * Unicode 15.0, EquivalentUnifiedIdeograph.txt. The Kangxi radicals U+2F00–2FD5 are left out: NFKC folds each to the
 * same ideograph. "." stands where Unicode knows none.
 */
export const radicals: ReadonlyMap<string, string> = new Map([
  ...row(
    0x2e80,
    ".厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵.旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑" +
      "艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
  ),
  ...row(0x31c0, "......𠃌........乀一丨丿丿丶𠃍乛𠃊𠃎𠄌亅𡿨𠃋乀𠃑乚乙𠄎"),
]);

function* row(first: number, ideographs: string): Generator<[radical: string, ideograph: string]> {
  let codePoint = first;
  for (const ideograph of ideographs) {
    if (ideograph !== ".") yield [String.fromCodePoint(codePoint), ideograph];
    codePoint += 1;
  }
}
