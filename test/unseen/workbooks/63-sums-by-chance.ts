import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand: Band 2 happens to be Bands 3 and 4 together, and Indian applicants happen to be Pakistani and Bangladeshi
 * ones together. None is a subtotal: White 24, BME 10, unknown 2; shortlisted 90, 60, 4; appointed 18, 12, 1.
 */
export const sumsByChance: UnseenWorkbook = {
  fileName: "Two tables.xlsx",
  story: "counts that happen to add up to one another without being totals",
  sheets: [
    {
      name: "Headcount",
      typed: `
Non-clinical headcount, 31 March 2025
Band|White|BME|Unknown
Band 2|12|5|1
Band 3|7|3|1
Band 4|5|2|0
`,
    },
    {
      name: "Recruitment",
      typed: `
Recruitment, 1 April 2024 to 31 March 2025
Ethnic origin|Shortlisted|Appointed
White - British|90|18
Asian or Asian British - Indian|30|6
Asian or Asian British - Pakistani|20|4
Asian or Asian British - Bangladeshi|10|2
Not stated|4|1
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 2", 12, 5, 1),
    cell(snapshot, "non-clinical: Band 3", 7, 3, 1),
    cell(snapshot, "non-clinical: Band 4", 5, 2, 0),
    cell(snapshot, "non-clinical", 24, 10, 2),
    cell(snapshot, "all", 24, 10, 2),
    ratio("2", snapshot, [18, 90], [12, 60], [1, 4]),
  ],
  said: [],
};
