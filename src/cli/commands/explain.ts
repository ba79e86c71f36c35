import type { ExplainOptions } from "../explain.ts";
import type { Define } from "../program.ts";

export const explainCommand: Define = (command, io, finish) =>
  command
    .name("explain")
    .usage("[选项] <规则|法规|案例>")
    .description("解释一条规则、一部法规或一个案例")
    .argument("<name>", "规则编号、法规编号或名称、案例编号")
    .option("--as-of <日期>", "按这一天的法律状态")
    .option("--config <文件>", "配置文件")
    .option("--no-config", "不用配置文件")
    .addHelpText("after", examples)
    .action(async (name: string, options: ExplainOptions) => {
      const { explain } = await import("../explain.ts");
      finish(await explain(name, options, io));
    });

const examples = `
示例：
  shenyan explain return/guaranteed       规则的条文、豁免、案例、正反例
  shenyan explain 广告法 --as-of 2014-06-01
  shenyan explain samr-ruian-bank-2016

退出码：
  0  已说明
  2  没有这个名称（给出最相近的）
`;
