import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  makeOrganisations,
  makeOversightSheet,
  plantedGaps,
} from "../../../samples/generator/oversight";
import { workbookBytes } from "../../../samples/generator/workbook-bytes";
import type { OversightJson } from "../../../src/report/oversight-json";
import { readWorkbook } from "../../../workbench/book/read-workbook";
import { filesToRead } from "../../../workbench/cli/oversight-folder";
import { emptyFolder, runCommand } from "./run-command";

const home = emptyFolder();
const organisations = makeOrganisations();

function folder(name: string, files: Record<string, Uint8Array | string>): string {
  mkdirSync(join(home, name));
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(home, name, file), bytes);
  return name;
}

const bytesOf = (index: number) =>
  workbookBytes({ sheets: [makeOversightSheet([organisations[index]])] });

it("reads a folder of thirty workbooks, tells the one it cannot read, and names the two with gaps", () => {
  const files = Object.fromEntries(
    organisations.map((_, index) => [`return ${index + 1}.xlsx`, bytesOf(index)])
  );
  folder("icb", { ...files, "broken.xlsx": "no workbook", "~$open.xlsx": "", "notes.txt": "x" });
  const { code, out, error } = runCommand(
    "report",
    ["icb", "--json", "icb.json", "--organisation", "Anyshire ICB"],
    home
  );
  expect(error).toBe("");
  expect(code).toBe(0);
  expect(out).toContain("Anyshire ICB, 31 March 2025: 30 organisations side by side");
  expect(out).toContain('broken.xlsx: "broken.xlsx" is not an Excel workbook');
  const written = join(home, "icb-wres-oversight.xlsx");
  expect(out).toContain(`Written: ${written}`);
  const book = readWorkbook(readFileSync(written), "icb-wres-oversight.xlsx");
  expect(book.sheets.map(({ name }) => name).slice(0, 2)).toEqual(["Files read", "WRES Oversight"]);
  const json = JSON.parse(readFileSync(join(home, "icb.json"), "utf8")) as OversightJson;
  expect([...json.oversight.attention].sort()).toEqual(Object.values(plantedGaps).sort());
  expect(json.oversight.organisations).toHaveLength(30);
  expect(json.oversight.unread).toEqual([
    expect.objectContaining({ organisation: "broken", source: "broken.xlsx" }),
  ]);
  expect(json.oversight.organisations[0].source).toMatch(/^return \d+\.xlsx$/);
}, 120_000);

it("gives each organisation of a folder what the workbook of all gives", () => {
  folder("two", { "a.xlsx": bytesOf(0), "b.xlsx": bytesOf(1) });
  writeFileSync(
    join(home, "both.xlsx"),
    workbookBytes({ sheets: [makeOversightSheet(organisations.slice(0, 2))] })
  );
  const json = (input: string): OversightJson => {
    const { code, error } = runCommand("report", [input, "--json", "out.json"], home);
    expect([code, error]).toEqual([0, ""]);
    return JSON.parse(readFileSync(join(home, "out.json"), "utf8")) as OversightJson;
  };
  const withoutSource = ({ oversight, results }: OversightJson) => ({
    results: results.map((result) => ({ ...result, source: undefined })),
    organisations: oversight.organisations.map((one) => ({ ...one, source: undefined })),
  });
  expect(withoutSource(json("two"))).toEqual(withoutSource(json("both.xlsx")));
}, 120_000);

it("takes the action plan from the report beside a workbook, and reads no report twice", () => {
  expect(
    filesToRead(["b.csv", "a-wres.xlsx", "a.xlsx", "c-wres.xlsx", ".hidden.xlsx", "x.docx"])
  ).toEqual([
    { file: "a.xlsx", report: "a-wres.xlsx" },
    { file: "b.csv", report: null },
    { file: "c-wres.xlsx", report: null },
  ]);
  expect(filesToRead(["icb-wres-oversight.xlsx", "~$a.xlsx"])).toEqual([]);
});

it("ends with exit code 1, plain words and no file where nothing can be read", () => {
  folder("lost", { "one.xlsx": "no workbook", "two.csv": "a,b\n1,2\n" });
  const { code, out, error } = runCommand("report", ["lost"], home);
  expect([code, out]).toEqual([1, ""]);
  expect(error).toContain("None of the workbooks in");
  expect(error).toContain("- one.xlsx: ");
  expect(error).toContain("- two.csv: ");
  expect(error).not.toMatch(/^\s+at /m);
  expect(existsSync(join(home, "lost-wres-oversight.xlsx"))).toBe(false);
  folder("empty", {});
  const empty = runCommand("report", ["empty"], home);
  expect(empty.code).toBe(1);
  expect(empty.error).toContain("There is no workbook in");
}, 60_000);
