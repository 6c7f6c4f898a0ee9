import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeOrganisations, makeOversightSheet } from "../../samples/generator/oversight";
import { workbookBytes } from "../../samples/generator/workbook-bytes";
import { readWorkbook } from "../../workbench/book/read-workbook";

it("the sample of thirty organisations is what its generator makes", () => {
  const name = "wres-oversight.xlsx";
  const cellsOf = (bytes: Uint8Array) => readWorkbook(bytes, name).sheets.map(({ cells }) => cells);
  const kept = readFileSync(join(__dirname, "..", "..", "samples", name));
  const made = workbookBytes({ sheets: [makeOversightSheet(makeOrganisations())] });
  expect(cellsOf(kept)).toEqual(cellsOf(made));
});

it("no organisation has more events than people", () => {
  for (const { rows } of makeOrganisations()) {
    const sum = (indicator: string, item?: string) =>
      rows
        .filter((row) => row.indicator === indicator && (!item || row.item === item))
        .reduce((all, { numbers }) => all.map((n, at) => n + numbers[at]), [0, 0, 0]);
    const workforce = sum("1");
    [sum("3"), sum("4")].forEach((events) =>
      events.forEach((count, group) => expect(count).toBeLessThanOrEqual(workforce[group]))
    );
    sum("2", "Appointed").forEach((count, group) =>
      expect(count).toBeLessThanOrEqual(sum("2", "Shortlisted")[group])
    );
  }
});
