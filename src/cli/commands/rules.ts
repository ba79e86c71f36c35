import { jsonOrText, listExits } from "./list-options.ts";
import type { RulesOptions } from "../rules.ts";
import type { Define } from "../program.ts";

export const rulesCommand: Define = (command, io, finish) =>
  jsonOrText(command)
    .name("rules")
    .usage("[选项]")
    .description("列出规则")
    .option("--family <族>", "只列这一族，如 return")
    .option("--class <类别>", "只列这一类：ban、required、evidence、context、advice")
    .option("--channel <渠道>", "只列适用于此渠道的")
    .option("--product <产品>", "只列适用于此产品的，多个用逗号分开")
    .option("--law <法规>", "只列引用此法规的")
    .addHelpText("after", examples + listExits)
    .action(async (options: RulesOptions) => {
      const { rules } = await import("../rules.ts");
      finish(await rules(options, io));
    });

const examples = `
示例：
  shenyan rules --family return
  shenyan rules --product 理财 --channel 短信
  shenyan rules --law 广告法 --format json
`;
