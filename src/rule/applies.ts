import { isA, type Facts, type Product } from "../document.ts";
import { channelNames, productNames } from "./names.ts";
import type { When } from "./rule.ts";

/** Three-valued: a rule applies, does not, or applies if an unknown fact turns out so (`若为…`). */
export type Applies =
  | { readonly is: "no" }
  /** `facts`: those of the copy that the rule is about. `ifSo`: empty, or what is not known, in Chinese. */
  | { readonly is: "yes" | "unknown"; readonly facts: Facts; readonly ifSo: string };

const NO: Applies = { is: "no" };

export function applies(when: When, facts: Facts): Applies {
  const product = productApplies(when.product, facts.products);
  if (product.is === "no") return NO;
  const channel = channelApplies(when, facts);
  if (channel === "no") return NO;
  const conditions = [
    ...(product.is === "unknown" ? [(when.product ?? []).map((p) => productNames[p]).join("、")] : []),
    ...(channel === "unknown" ? [`${(when.channel ?? []).map((c) => channelNames[c]).join("、")}渠道`] : []),
  ];
  return {
    is: conditions.length > 0 ? "unknown" : "yes",
    facts: { ...facts, products: product.products },
    ifSo: conditions.length > 0 ? `若为${conditions.join("、且为")}：` : "",
  };
}

function productApplies(wanted: readonly Product[] | undefined, known: readonly Product[]): { is: "yes" | "no" | "unknown"; products: readonly Product[] } {
  if (!wanted) return { is: "yes", products: known };
  if (known.length === 0) return { is: "unknown", products: wanted };
  const matching = known.filter((product) => wanted.some((kind) => isA(product, kind)));
  if (matching.length > 0) return { is: "yes", products: matching };
  // 保险 may turn out to be 分红险: only the general kind is known.
  const possible = wanted.filter((kind) => known.some((product) => isA(kind, product)));
  return possible.length > 0 ? { is: "unknown", products: possible } : { is: "no", products: [] };
}

/** Written copy of unknown channel meets every rule for halls, SMS and online alike; phone scripts differ. */
function channelApplies({ channel: wanted }: When, { channel: known }: Facts): "yes" | "no" | "unknown" {
  if (!wanted) return "yes";
  if (known) return wanted.includes(known) ? "yes" : "no";
  return wanted.includes("hall") && wanted.includes("sms") && wanted.includes("online") ? "yes" : "unknown";
}
