import * as v from "valibot";
import { parseYaml } from "../yaml.ts";
import type { Preset } from "./book.ts";
import type { RuleFileContent } from "./folder.ts";
import { ruleClasses } from "./rule.ts";

const schema = v.strictObject({
  title: v.string(),
  note: v.string(),
  classes: v.array(v.picklist(ruleClasses)),
  asOf: v.exactOptional(v.string()),
});

/** A file of presets/, named after it. Throws UsageError. */
export function loadPreset({ path, name, content }: RuleFileContent): Preset {
  return { name: name.slice("presets/".length), ...parseYaml(path, content, schema).value };
}
