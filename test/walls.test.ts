import { execFileSync } from "node:child_process";
import { join } from "node:path";

interface Probe {
  file: string;
  text: string;
  /** The rule that must complain; null: none may. */
  rule: "no-restricted-imports" | "no-restricted-globals" | null;
}

const importing = (file: string, target: string, allowed: boolean): Probe => ({
  file,
  text: `import type { X } from "${target}";\nexport type Y = X;\n`,
  rule: allowed ? null : "no-restricted-imports",
});

const saying = (file: string, name: string, allowed: boolean): Probe => ({
  file,
  text: `export const x = ${name};\n`,
  rule: allowed ? null : "no-restricted-globals",
});

const probes: Probe[] = [
  importing("src/statistics/x.ts", "../standard/group", false),
  importing("src/standard/x.ts", "../intake/counts", false),
  importing("src/intake/x.ts", "../analysis/verdict", false),
  importing("src/analysis/x.ts", "../report/report-plan", false),
  importing("src/report/x.ts", "../excel/workbook-port", false),
  importing("src/excel/x.ts", "../taskpane/app", false),
  importing("src/functions/x.ts", "../excel/workbook-port", false),
  importing("src/commands/x.ts", "../taskpane/app", false),
  importing("src/taskpane/x.ts", "../../workbench/session", false),
  importing("src/excel/x.ts", "../../workbench/host/host", false),
  importing("src/excel/x.ts", "../report/report-plan", true),
  importing("src/report/x.ts", "../analysis/verdict", true),
  importing("src/functions/x.ts", "../statistics/ratio", true),
  importing("src/taskpane/x.ts", "../excel/workbook-port", true),
  saying("src/report/x.ts", "Excel", false),
  saying("src/taskpane/x.tsx", "Excel", false),
  saying("src/functions/x.ts", "Office", false),
  saying("src/commands/x.ts", "Office", false),
  saying("src/taskpane/x.tsx", "CustomFunctions", false),
  saying("src/excel/x.ts", "Excel", true),
  saying("src/functions/x.ts", "CustomFunctions", true),
];

/** ESLint loads its configuration by dynamic import, which jest does not allow: it runs in a process of its own. */
const script = `
  import { ESLint } from "eslint";
  import { join } from "node:path";
  const probes = JSON.parse(process.argv[1]);
  const eslint = new ESLint();
  const found = [];
  for (const { file, text } of probes) {
    const [result] = await eslint.lintText(text, { filePath: join(process.cwd(), file) });
    found.push(result.messages.map(({ ruleId }) => ruleId).filter((rule) => rule?.startsWith("no-restricted")));
  }
  console.log(JSON.stringify(found));
`;

describe("the walls between the rooms", () => {
  let found: string[][] = [];
  beforeAll(() => {
    const output = execFileSync(
      process.execPath,
      ["--input-type=module", "-e", script, JSON.stringify(probes)],
      { cwd: join(__dirname, ".."), encoding: "utf8" }
    );
    found = JSON.parse(output) as string[][];
  }, 60_000);

  it.each(probes.map((probe, index) => ({ ...probe, index })))(
    "$file: $text gives $rule",
    ({ rule, index }) => {
      expect(found[index]).toEqual(rule === null ? [] : [rule]);
    }
  );
});
