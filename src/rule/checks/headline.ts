import { UsageError } from "../../usage-error.ts";
import type { Check } from "./check.ts";

/** What is mentioned in a title or heading is shown prominently (突出使用), whatever the small print says. Takes no options. */
export const headline: Check = {
  options(options) {
    const [key] = Object.keys(options);
    if (key !== undefined) throw new UsageError("检查函数 headline 不带选项", { key });
  },
  run(document, mentions) {
    return mentions.filter(({ block }) => {
      const kind = document.blocks[block]?.kind;
      return kind === "title" || kind === "heading";
    });
  },
};
