import { jsonOrText, listExits } from "./list-options.ts";
import type { LawsOptions } from "../laws.ts";
import type { Define } from "../program.ts";

export const lawsCommand: Define = (command, io, finish) =>
  jsonOrText(command)
    .name("laws")
    .usage("[选项]")
    .description("列出法规及其效力")
    .option("--in-force", "只列当日有效的")
    .option("--as-of <日期>", "按这一天，默认今天")
    .addHelpText("after", examples + listExits)
    .action(async (options: LawsOptions) => {
      const { laws } = await import("../laws.ts");
      finish(await laws(options, io));
    });

const examples = `
示例：
  shenyan laws --in-force
  shenyan laws --as-of 2016-03-15 --format json
`;
