import { describe, expect, it } from "vitest";
import { loadFolder } from "../src/rule/load.ts";
import { prove } from "../src/rule/prove.ts";

const { data, sources } = loadFolder("rules");

describe("the shipped rule book proves itself", () => {
  it.each(sources.map(({ rule }) => [rule.id, rule] as const))("%s", (_, rule) => {
    expect(prove(rule, data).failures.map(({ path, message }) => `${path.join(".")}: ${message}`)).toEqual([]);
  });
});
