import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeReturnSheet } from "./generator/return-sheet";
import { makeSurveySheet } from "./generator/survey-sheet";
import { workbookBytes } from "./generator/workbook-bytes";

/** A workbook without any list: last year's and this year's return, and the results of the staff survey. */
const bytes = workbookBytes({ sheets: [makeReturnSheet(), makeSurveySheet()] });
writeFileSync(join(__dirname, "wres-figures.xlsx"), bytes);
console.log(`wres-figures.xlsx: ${(bytes.length / 1024).toFixed(0)} kB`);
