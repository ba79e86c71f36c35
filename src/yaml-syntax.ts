import type { YAMLParseError } from "yaml";

/** What the YAML parser says in English, in a few Chinese words, with the way to mend it. */
export function syntaxWords({ code }: Pick<YAMLParseError, "code">): string {
  return words[code] ?? "写法不对；请核对缩进、引号和括号";
}

const words: { readonly [C in YAMLParseError["code"]]?: string } = {
  BAD_INDENT: "缩进不对，或括号没有闭合",
  MISSING_CHAR: "少了引号、括号、逗号，或冒号后的空格",
  DUPLICATE_KEY: "同一个键写了两次，请只留一个",
  TAB_AS_INDENT: "缩进用了制表符，请改用空格",
  MULTILINE_IMPLICIT_KEY: "键要写在一行里，后面是冒号和空格",
  BLOCK_AS_IMPLICIT_KEY: "一行里只能有一个“键: 值”；值里有冒号要加引号",
  UNEXPECTED_TOKEN: "有多余的符号；值里有特殊符号要加引号",
  BAD_SCALAR_START: "值以特殊符号开头，请加引号",
  BAD_DQ_ESCAPE: "双引号里的反斜杠转义不对；正则请放进单引号",
  BAD_ALIAS: "以 * 开头的值是引用，请加引号",
  MULTIPLE_DOCS: "只能有一份内容，多了一行 ---",
};
