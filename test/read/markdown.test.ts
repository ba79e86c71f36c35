import { describe, expect, it } from "vitest";
import { material, placeOf, readAll, underlined, worded } from "./reading.ts";
import { nothingToCheck } from "../../src/read/reader.ts";

const poster = `# 示例银行“稳利宝”

| 产品 | 卖点 |
|---|---|
| 稳利宝 | 保**本**保息，\\*零风险 |

理财非存款，
投资须谨慎。
`;

describe("Markdown", () => {
  it("各块的种类与文字", async () => {
    expect(worded(await material("海报.md", poster))).toEqual([
      ["title", "示例银行“稳利宝”"],
      ["cell", "产品"], ["cell", "卖点"], ["cell", "稳利宝"], ["cell", "保本保息，*零风险"],
      ["paragraph", "理财非存款，投资须谨慎。"],
    ]);
  });

  it("表格单元里的 保**本**保息 指向原文的行列", async () => {
    const document = await material("海报.md", poster);
    expect(placeOf(document, "保本保息")).toEqual({ line: 5, column: 9, endLine: 5, endColumn: 17, offset: [43, 51] });
    expect(underlined(document, "保本保息", poster)).toBe("保**本**保息");
    expect(underlined(document, "*零风险", poster)).toBe("\\*零风险");
    expect(underlined(document, "零风险", poster)).toBe("零风险");
  });

  it("第一个一级标题是题目，其余是小标题", async () => {
    expect(worded(await material("推文.md", "## 活动\n\n# 开门红\n\n# 细则\n"))).toEqual([["heading", "活动"], ["title", "开门红"], ["heading", "细则"]]);
  });

  it("实体与转义一字不差", async () => {
    const source = "年化&nbsp;4.2&#37;，保&#x672C;保息 &amp; 稳\\*赚 &lt;R2&gt;\n";
    const document = await material("推文.md", source);
    expect(worded(document)).toEqual([["paragraph", "年化4.2%，保本保息&稳*赚<r2>"]]);
    expect(underlined(document, "4.2%", source)).toBe("4.2&#37;");
    expect(underlined(document, "保本保息", source)).toBe("保&#x672C;保息");
    expect(underlined(document, "稳*赚", source)).toBe("稳\\*赚");
    expect(underlined(document, "&", source)).toBe("&amp;");
    expect(underlined(document, "r2", source)).toBe("R2");
  });

  it("嵌套引用的续行：前缀不读，位置不乱", async () => {
    const source = "> 活动期间\n> > 稳**赚\n> > 不**赔\n> > 收益有保障\n";
    const document = await material("推文.md", source);
    expect(worded(document)).toEqual([["paragraph", "活动期间"], ["paragraph", "稳赚不赔收益有保障"]]);
    expect(placeOf(document, "赚不")).toEqual({ line: 2, column: 8, endLine: 3, endColumn: 6, offset: [14, 21] });
    expect(underlined(document, "赔收", source)).toBe("赔\n> > 收");
  });

  it("列表的续行与缩进", async () => {
    const source = "- 保本\n  保息\n- [ ] 零\n      风险\n";
    const document = await material("推文.md", source);
    expect(worded(document)).toEqual([["paragraph", "保本保息"], ["paragraph", "零风险"]]);
    expect(underlined(document, "保本保息", source)).toBe("保本\n  保息");
  });

  it("硬换行断句，软换行不断", async () => {
    const source = "预期收益  \n4.2%\\\n稳健\n无忧<br>安心";
    const document = await material("推文.md", source);
    expect(worded(document)).toEqual([["paragraph", "预期收益\n4.2%\n稳健无忧\n安心"]]);
    expect(underlined(document, "安心", source)).toBe("安心");
  });

  it("行内代码与代码块当文字读", async () => {
    const source = "回复`保\\*本`办理\n\n```\n稳赚 \\* 不赔\n  > 速抢\n```\n\n    零风险\n";
    const document = await material("推文.md", source);
    expect(worded(document)).toEqual([["paragraph", "回复保\\*本办理"], ["paragraph", "稳赚\\*不赔\n>速抢"], ["paragraph", "零风险"]]);
    expect(underlined(document, "保\\*本", source)).toBe("保\\*本");
    expect(placeOf(document, "速抢")).toMatchObject({ line: 5, column: 5 });
    expect(placeOf(document, "零风险")).toMatchObject({ line: 8, column: 5 });
  });

  it("图片说明与链接标题单独成块", async () => {
    const source = '详情![稳利宝**保本**](a.png "零\\"风险\\"")见[官网](https://bank.example \'稳赚不赔\')\n\n[表]: b.png (收益&amp;无忧)\n\n![图][表]\n';
    const document = await material("推文.md", source);
    expect(worded(document)).toEqual([
      ["paragraph", "详情见官网"], ["alt", "稳利宝保本"], ["alt", '零"风险"'], ["alt", "稳赚不赔"],
      ["alt", "收益&无忧"], ["alt", "图"],
    ]);
    expect(underlined(document, "稳利宝保本", source)).toBe("稳利宝**保本");
    expect(underlined(document, "风险", source)).toBe("风险");
    expect(underlined(document, "稳赚不赔", source)).toBe("稳赚不赔");
    expect(underlined(document, "收益&无忧", source)).toBe("收益&amp;无忧");
  });

  it("脚注", async () => {
    const source = "年化4.2%[^1]起\n\n[^1]: 过往业绩\n    不代表未来表现\n";
    const document = await material("推文.md", source);
    expect(worded(document)).toEqual([["paragraph", "年化4.2%起"], ["footnote", "过往业绩不代表未来表现"]]);
    expect(placeOf(document, "不代表")).toMatchObject({ line: 4, column: 5 });
  });

  it("波浪号是区间，不是删除线", async () => {
    expect(worded(await material("推文.md", "年化3%~4%，期限5~6个月，~~保本~~\n"))).toEqual([["paragraph", "年化3%~4%，期限5~6个月，保本"]]);
  });

  it("网址与邮箱旁的文字不失位", async () => {
    const source = "请洽kefu@bank.example或www.bank.example，**保本**\n";
    const document = await material("推文.md", source);
    expect(underlined(document, "kefu@bank.example", source)).toBe("kefu@bank.example");
    expect(underlined(document, "请洽", source)).toBe("请洽");
    expect(underlined(document, "保本", source)).toBe("保本");
  });

  it("其中的 HTML 照样读", async () => {
    const source = '稳<span style="color:red">赚</span>不赔\n\n<div>\n<p>保<b>本</b></p><img alt="零风险">\n</div>\n\n收益<!-- 内部 -->有保障\n';
    const document = await material("推文.md", source);
    expect(worded(document)).toEqual([["paragraph", "稳赚不赔"], ["paragraph", "保本"], ["alt", "零风险"], ["paragraph", "收益有保障"]]);
    expect(underlined(document, "稳赚不赔", source)).toBe('稳<span style="color:red">赚</span>不赔');
    expect(underlined(document, "保本", source)).toBe("保<b>本");
    expect(underlined(document, "零风险", source)).toBe("零风险");
  });

  it("引用里的 HTML 与跨行的行内代码不带前缀", async () => {
    const source = "> <div>稳\n> 赚</div>\n\n> 回复`保\n> 本`\n";
    const document = await material("推文.md", source);
    expect(worded(document)).toEqual([["paragraph", "稳赚"], ["paragraph", "回复保本"]]);
    expect(underlined(document, "稳赚", source)).toBe("稳\n> 赚");
    expect(underlined(document, "保本", source)).toBe("保\n> 本");
  });

  it("CRLF 的文件也指得准", async () => {
    const source = "> 稳赚\r\n> 不赔\r\n";
    const document = await material("推文.md", source);
    expect(underlined(document, "稳赚不赔", source)).toBe("稳赚\r\n> 不赔");
    expect(placeOf(document, "不赔")).toMatchObject({ line: 2, column: 3 });
  });

  it("没有文字就说没有", async () => {
    expect(await readAll("空.md", "---\n渠道: 厅堂\n---\n\n***\n")).toEqual([{ path: "空.md", reason: nothingToCheck }]);
  });
});
