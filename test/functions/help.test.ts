import { readFileSync } from "node:fs";
import path from "node:path";
import { functionDescriptions } from "../../scripts/help/function-descriptions";
import { withFunctionHelp, type FunctionExample } from "../../scripts/help/function-help";
import { acceptanceCases } from "./acceptance";

const page = readFileSync(path.join(__dirname, "../../assets/help.html"), "utf8");
const examples = acceptanceCases.filter((one) => one.example) as FunctionExample[];

it("the help page is up to date: if not, run npx tsx scripts/make-help.ts", async () => {
  expect(withFunctionHelp(page, await functionDescriptions(), examples)).toBe(page);
});

it("every function has its own place, arguments and example in the help page", async () => {
  for (const { id, helpUrl, parameters } of await functionDescriptions()) {
    const [, place] = helpUrl.split("#");
    const from = page.indexOf(`<h3 id="${place}">WRES.${id}</h3>`);
    expect([id, from > 0]).toEqual([id, true]);
    const section = page.slice(from, page.indexOf("<h3", from + 1));
    for (const { name } of parameters) expect(section).toContain(`<th scope="row">${name}</th>`);
    expect(section).toContain("Example: <code>=");
  }
});

it("a function without an example is refused", async () => {
  const functions = await functionDescriptions();
  expect(() => withFunctionHelp(page, functions, examples.slice(1))).toThrow(
    "WRES.RELLIKELIHOOD has no example"
  );
});

it("a page without the marks is refused", () => {
  expect(() => withFunctionHelp("<main></main>", [], [])).toThrow("has no");
});
