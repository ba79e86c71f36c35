import { median } from "./median.ts";
import { run, type Command } from "./run.ts";

/** Commands by name, run in turn so that whatever else the machine does meets all alike; the median wall time of each, in milliseconds. */
export function contest<Name extends string>(commands: { readonly [N in Name]: Command }, folder: string, rounds: number): { readonly [N in Name]: number } {
  const names = Object.keys(commands) as Name[]; // Object.keys widens the keys it was given
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (const name of names) run(commands[name], folder, true); // fills the file cache
  for (let round = 0; round < rounds; round++) for (const name of names) times.get(name)?.push(run(commands[name], folder, true).ms);
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as { [N in Name]: number }; // one entry a name
}
