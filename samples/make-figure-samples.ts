import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeOrganisations, makeOversightSheet } from "./generator/oversight";
import { makeReturnSheet } from "./generator/return-sheet";
import type { SampleSheet } from "./generator/sample-workbook";
import { shapeSamples } from "./generator/shape-sheets";
import { makeSurveySheet } from "./generator/survey-sheet";
import { workbookBytes } from "./generator/workbook-bytes";

/**
 * Workbooks without any list: last year's and this year's return with the results of the staff survey; and the counts
 * of thirty organisations one below the other; and small workbooks of every shape in which figures come.
 */
const samples: Record<string, SampleSheet[]> = {
  "wres-figures.xlsx": [makeReturnSheet(), makeSurveySheet()],
  "wres-oversight.xlsx": [makeOversightSheet(makeOrganisations())],
  ...shapeSamples,
};

for (const [name, sheets] of Object.entries(samples)) {
  const bytes = workbookBytes({ sheets });
  writeFileSync(join(__dirname, name), bytes);
  console.log(`${name}: ${(bytes.length / 1024).toFixed(0)} kB`);
}
