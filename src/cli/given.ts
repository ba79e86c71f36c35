import type { Day, Facts } from "../document.ts";
import { parseChannel, parseDay, parseProducts, type Understood } from "../read/facts.ts";
import { UsageError } from "../usage-error.ts";

/** Facts as they are written on the command line. */
export interface FactOptions {
  readonly channel?: string;
  readonly product?: string;
  readonly published?: string;
  readonly withdrawn?: string;
  readonly institution?: string;
}

/** The facts that the command line gives; they win over everything else. Throws UsageError. */
export function givenFacts({ channel, product, published, withdrawn, institution }: FactOptions): Partial<Facts> {
  const from = published ? givenDay("--published", published) : undefined;
  const to = withdrawn ? givenDay("--withdrawn", withdrawn) : undefined;
  if (from && to && to < from) throw new UsageError("撤下日期早于发布日期", { key: "--withdrawn", expected: `${from} 或以后`, found: to });
  return {
    ...(channel ? { channel: understood("--channel", parseChannel(channel)) } : {}),
    ...(product ? { products: understood("--product", parseProducts(product)) } : {}),
    ...(from ? { published: from } : {}),
    ...(to ? { withdrawn: to } : {}),
    ...(institution ? { institution } : {}),
  };
}

export function givenDay(option: string, text: string): Day {
  return understood(option, parseDay(text));
}

function understood<T>(option: string, what: Understood<T>): T {
  if ("value" in what) return what.value;
  throw new UsageError("选项的取值不认识", { key: option, expected: what.expected, found: what.found });
}
