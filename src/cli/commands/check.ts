import { Option } from "commander";
import { thresholds } from "../../config/threshold.ts";
import { exitStatuses } from "../help.ts";
import type { CheckOptions } from "../check.ts";
import type { Define } from "../program.ts";

export const checkCommand: Define = (command, io, finish) =>
  command
    .name("check")
    .usage("[选项] [文件、文件夹、通配符或 - …]")
    .description("检查文案")
    .argument("[paths...]", "文件、文件夹或通配符；- 为标准输入；不写则为当前文件夹")
    .option("--format <名称>", "报告格式：stylish、json 或插件的格式", "stylish")
    .addOption(new Option("--fail-on <级别>", "达到此级别即退出码 1，未指定时看配置，再默认 error").choices(thresholds))
    .option("--max-warnings <数目>", "警告超过此数即退出码 1")
    .option("--quiet", "只显示错误")
    .option("--channel <渠道>", "渠道：厅堂、短信、网络、电话")
    .option("--product <产品>", "产品，多个用逗号分开：理财,基金")
    .option("--published <日期>", "发布日期")
    .option("--withdrawn <日期>", "撤下日期")
    .option("--institution <名称>", "机构")
    .option("--as-of <日期>", "假定今天是这一天")
    .option("--preset <名称>", "规则预设")
    .option("--config <文件>", "配置文件")
    .option("--no-config", "不用配置文件")
    .option("--read <方式>", "读取方式：md、html、txt、lines、csv、jsonl")
    .option("--stdin-filename <名称>", "标准输入的文件名")
    .option("--show-exempt", "也列出被豁免的命中")
    .option("--output <文件>", "报告写入文件")
    .option("--no-color", "不用颜色")
    .addOption(new Option("--lang <语言>", "报告框架的语言").choices(["zh", "en"]).default("zh"))
    .addHelpText("after", examples + exitStatuses)
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import("../check.ts");
      finish(await check(paths, options, io));
    });

const examples = `
示例：
  shenyan check 海报.md 公众号/*.html
  shenyan check 短信.txt --read lines --channel 短信 --product 理财
  shenyan check 文案/ --published 2021-06-01 --format json --output 报告.json
  cat 话术.txt | shenyan check - --stdin-filename 话术.txt --channel 电话
`;
