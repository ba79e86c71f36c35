import { givenDay } from "./given.ts";
import { explainCase } from "./explain-case.ts";
import { explainLaw } from "./explain-law.ts";
import { explainRule } from "./explain-rule.ts";
import type { ExitStatus, Io } from "./io.ts";
import { lawCalled, lawNames, unknownName } from "./named.ts";
import { setUp, type ConfigChoice } from "./setup.ts";

export interface ExplainOptions extends ConfigChoice {
  readonly asOf?: string;
}

/** A rule, a law or a case, whichever has the name. */
export async function explain(name: string, options: ExplainOptions, io: Io): Promise<ExitStatus> {
  const { book } = await setUp(io, options);
  const day = options.asOf ? givenDay("--as-of", options.asOf) : io.today();
  const rule = book.rules.find(({ id }) => id === name);
  const law = lawCalled(name, book);
  const one = book.cases.get(name);
  if (rule) await io.write(explainRule(rule, book, day));
  else if (law) await io.write(explainLaw(law, book, day));
  else if (one) await io.write(explainCase(one, book));
  else throw unknownName(name, [...book.rules.map(({ id }) => id), ...lawNames(book), ...book.cases.keys()], "规则、法规或案例");
  return 0;
}
