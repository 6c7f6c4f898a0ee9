import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createOfficeWorkbook } from "../../src/excel/office-workbook";
import { defaultSettings } from "../../src/standard/settings";
import { openSession, type Session } from "../../workbench/session";

let session: Session;
afterAll(() => session.close());

it("reads the recruitment system's cross-table, its title of equal opportunities notwithstanding", async () => {
  const file = join(__dirname, "..", "..", "samples", "trac-cross-table.xlsx");
  session = await openSession({ bytes: readFileSync(file), fileName: "trac-cross-table.xlsx" });
  const { counts, results } = await createOfficeWorkbook().writeReport({
    settings: defaultSettings,
  });
  expect(counts.tables.map(({ table }) => [table.kind, table.shape])).toEqual([
    ["applicants", "cross-table"],
  ]);
  const [result, ...others] = results;
  expect(others).toEqual([]);
  // White: British, Irish, other. Summed by hand from the sheet's own cells.
  expect(result).toMatchObject({ indicator: "2", part: "all", period: "2025-03-31" });
  expect(result.white).toMatchObject({ events: 240 + 6 + 17, base: 1012 + 24 + 96 });
});
