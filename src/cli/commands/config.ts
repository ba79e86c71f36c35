import type { ExplainConfigOptions } from "../config.ts";
import type { Define } from "../program.ts";

export const configCommand: Define = (command, io, finish) =>
  command
    .name("config")
    .usage("[选项] <文件>")
    .description("说明一个文件适用什么配置、什么事实，以及为什么")
    .argument("<file>", "要检查的文件")
    .option("--config <文件>", "配置文件")
    .option("--no-config", "不用配置文件")
    .option("--preset <名称>", "规则预设")
    .addHelpText("after", examples)
    .action(async (file: string, options: ExplainConfigOptions) => {
      const { explainConfig } = await import("../config.ts");
      finish(await explainConfig(file, options, io));
    });

const examples = `
示例：
  shenyan config 短信/2021-06.csv

退出码：
  0  已说明
  2  用法或配置有误，或文件不存在
`;
