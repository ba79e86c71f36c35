import { jsonOrText, listExits } from "./list-options.ts";
import type { CasesOptions } from "../cases.ts";
import type { Define } from "../program.ts";

export const casesCommand: Define = (command, io, finish) =>
  jsonOrText(command)
    .name("cases")
    .usage("[选项]")
    .description("列出处罚案例和通报")
    .option("--family <族>", "只列这一族，如 absolute")
    .option("--channel <渠道>", "只列此渠道的")
    .option("--product <产品>", "只列此产品的，多个用逗号分开")
    .option("--bank <名称>", "只列被处罚机构名称含此字样的")
    .addHelpText("after", examples + listExits)
    .action(async (options: CasesOptions) => {
      const { cases } = await import("../cases.ts");
      finish(await cases(options, io));
    });

const examples = `
示例：
  shenyan cases --family absolute
  shenyan cases --channel 短信 --product 理财 --format json
`;
