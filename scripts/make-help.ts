/** Writes the help of the functions into assets/help.html. Run with `npx tsx scripts/make-help.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionDescriptions } from "./help/function-descriptions";
import { withFunctionHelp, type FunctionExample } from "./help/function-help";

const inProject = (...parts: string[]) => path.join(__dirname, "..", ...parts);
const page = inProject("assets/help.html");
const { cases } = JSON.parse(
  readFileSync(inProject("test/functions/acceptance-formulas.json"), "utf8")
) as { cases: FunctionExample[] };

void functionDescriptions().then((functions) => {
  const examples = cases.filter(({ example }) => example);
  writeFileSync(page, withFunctionHelp(readFileSync(page, "utf8"), functions, examples));
  console.log(`${functions.length} functions in ${page}`);
});
