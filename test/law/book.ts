import { readdirSync, readFileSync } from "node:fs";
import { loadCases } from "../../src/law/case.ts";
import { loadLaws, type BookFile } from "../../src/law/laws.ts";
import type { Provision } from "../../src/law/provision.ts";

/** The shipped registries, read from rules/ as the build does. */
export const lawFiles = filesOf("laws");
export const caseFiles = filesOf("cases");
export const laws = loadLaws(lawFiles);
export const cases = loadCases(caseFiles);

/** ad-law#ad-absolute-terms */
export function provision(id: string): Provision {
  const [law = "", key = ""] = id.split("#");
  const found = laws.get(law)?.provisions[key];
  if (!found) throw new Error(`no such provision: ${id}`);
  return found;
}

function filesOf(folder: string): readonly BookFile[] {
  const directory = new URL(`../../rules/${folder}/`, import.meta.url);
  return readdirSync(directory).map((name) => ({ path: `rules/${folder}/${name}`, content: readFileSync(new URL(name, directory), "utf8") }));
}
