#!/usr/bin/env node
import { run, terminal } from "./program.js";

try {
  process.exitCode = await run(process.argv.slice(2), terminal());
} catch (error) {
  console.error(error); // a bug: 1 would read as “findings”
  process.exitCode = 2;
}
