import { describe, expect, it } from "vitest";
import { material, placeOf, readAll, underlined, worded } from "./reading.ts";
import { nothingToCheck } from "../../src/read/reader.ts";

describe("HTML", () => {
  it("拆在几个 <span> 里的词是一个词", async () => {
    const source = '<p>保<span style="color:red">本</span><strong><font>保</font></strong>息，<o:p></o:p>放心</p>';
    const document = await material("推文.html", source);
    expect(worded(document)).toEqual([["paragraph", "保本保息，放心"]]);
    expect(underlined(document, "保本保息", source)).toBe('保<span style="color:red">本</span><strong><font>保</font></strong>息');
    expect(placeOf(document, "保息")).toEqual({ line: 1, column: 51, endLine: 1, endColumn: 69, offset: [50, 68] });
  });

  it("块与 <br> 断句", async () => {
    const source = "<section>稳赚<br/>不赔<div>零</div>风险<p>放<p>心</section><span style='display:block'>甲款</span>乙款";
    expect(worded(await material("推文.htm", source)).map(([, text]) => text)).toEqual(["稳赚\n不赔", "零", "风险", "放", "心", "甲款", "乙款"]);
  });

  it("实体解开，位置仍在原文", async () => {
    const source = "<p>年化4&#46;2&percnt;&nbsp;&nbsp;保&#26412;&hellip;A&amp;B &lt保底&gt;</p>";
    const document = await material("推文.html", source);
    expect(underlined(document, "4.2%", source)).toBe("4&#46;2&percnt;");
    expect(underlined(document, "保本", source)).toBe("保&#26412;");
    expect(underlined(document, "保底", source)).toBe("保底");
    expect(underlined(document, "a&b", source)).toBe("A&amp;B");
  });

  it("题目、标题、单元格", async () => {
    const source = "<title>稳利宝</title><h1>开门<b>红</b></h1><table><tr><th>期限<td>90天</table><svg><title>图标</title></svg>";
    expect(worded(await material("推文.html", source))).toEqual([["title", "稳利宝"], ["heading", "开门红"], ["cell", "期限"], ["cell", "90天"], ["alt", "图标"]]);
  });

  it("alt、title 与分享摘要单独成块", async () => {
    const source = `<meta name="description" content="收益&amp;无忧"><meta property='og:title' content='稳利'><meta name="viewport" content="width=device-width">
<p>详<img alt = "保&#26412;海报" src="a.png">情<a href="#" title=零风险>点此</a></p>`;
    const document = await material("推文.html", source);
    expect(worded(document)).toEqual([["alt", "收益&无忧"], ["alt", "稳利"], ["alt", "保本海报"], ["alt", "零风险"], ["paragraph", "详情点此"]]);
    expect(underlined(document, "收益&无忧", source)).toBe("收益&amp;无忧");
    expect(underlined(document, "稳利", source)).toBe("稳利");
    expect(underlined(document, "保本", source)).toBe("保&#26412;");
    expect(underlined(document, "零风险", source)).toBe("零风险");
  });

  it("脚本、样式、模板与注释不读，noscript 读", async () => {
    const source = "<style>p{content:'保本'}</style><script>var s='<p>稳赚</p>'</script><template>零风险</template><!-- 保息 --><noscript>请开启脚本</noscript>";
    expect(worded(await material("推文.html", source))).toEqual([["paragraph", "请开启脚本"]]);
  });

  it.each(["hidden", 'style="display: none"', 'style="font-size:0"', 'style="opacity:0;color:red"', 'style="visibility:hidden"'])("隐藏的文字要读，并标明：%s", async (attribute) => {
    const document = await material("推文.html", `<p>稳利<span ${attribute}>保本</span>理财</p>`);
    expect(document.blocks.map(({ text, style }) => [text.value, style?.hidden ?? false])).toEqual([["保本", true], ["稳利理财", false]]);
  });

  it("隐藏的块里又显现的", async () => {
    const source = '<div style="font-size:0px">隐<p style="font-size:14px">显</p></div><div style="visibility:hidden">隐<b style="visibility:visible">显</b></div><div hidden><p style="font-size:14px">隐</p></div>';
    const document = await material("推文.html", source);
    expect(document.blocks.map(({ text, style }) => [text.value, style?.hidden ?? false])).toEqual([["隐", true], ["显", false], ["显", false], ["隐", true], ["隐", true]]);
  });

  it("微信正文容器的 visibility:hidden 是常态；aria-hidden 不算隐藏", async () => {
    const document = await material("推文.html", '<div id="js_content" style="visibility: hidden; opacity: 0;"><p aria-hidden="true">稳利理财</p></div>');
    expect(document.blocks.map(({ text, style }) => [text.value, style])).toEqual([["稳利理财", undefined]]);
  });

  it("字号折成磅", async () => {
    const document = await material("推文.html", '<p style="FONT-SIZE: 16px !important">年化<b>4.2%</b></p><p style="font-size:7.5pt">风险提示</p><p style="font-size:1.2em">详询网点</p>');
    expect(document.blocks.map(({ style }) => style?.size)).toEqual([12, 7.5, undefined]);
  });

  it("空白与换行并成一个；pre 里的换行断句", async () => {
    const source = "<p>  稳利\n    理财 R2\r\n  APP </p><pre>第一期\n第二期</pre>";
    const document = await material("推文.html", source);
    expect(worded(document)).toEqual([["paragraph", "稳利理财r2 app"], ["paragraph", "第一期\n第二期"]]);
    expect(underlined(document, "稳利理财", source)).toBe("稳利\n    理财");
    expect(placeOf(document, "第二期")).toMatchObject({ line: 4, column: 1 });
  });

  it("注音不插进词里", async () => {
    expect(worded(await material("推文.html", "<ruby>保<rt>bǎo</rt>本<rt>běn</rt></ruby>")).map(([, text]) => text)).toContain("保本");
  });

  it("没有文字的页面", async () => {
    expect(await readAll("空.html", "<!doctype html><script>1</script><img src='a.png'>")).toEqual([{ path: "空.html", reason: nothingToCheck }]);
  });
});
