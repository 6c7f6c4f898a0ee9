import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/* By hand: BME stands first. Band 5: 30, 50, 2; Band 8a: 2, 12, 0; VSM: 0, 3, 0. Together White 65, BME 32, unknown 2. */
export const bmeFirst: UnseenWorkbook = {
  fileName: "Clinical profile.xlsx",
  story: "BME before White, totals and percentages beside",
  sheets: [
    {
      name: "Profile",
      typed: `
Clinical (non-medical) headcount at 31 March 2025

Pay band|BME staff|White staff|Ethnicity not known|All staff|% BME
AfC 5|30|50|2|82|36.6%
AfC 8a|2|12|0|14|14.3%
VSM|0|3|0|3|0.0%
All|32|65|2|99|32.3%
`,
    },
  ],
  results: [
    cell(snapshot, "clinical: Band 5", 50, 30, 2),
    cell(snapshot, "clinical: Band 8a", 12, 2, 0),
    cell(snapshot, "clinical: VSM", 3, 0, 0),
    cell(snapshot, "clinical", 65, 32, 2),
    cell(snapshot, "all", 65, 32, 2),
  ],
  said: [],
};
