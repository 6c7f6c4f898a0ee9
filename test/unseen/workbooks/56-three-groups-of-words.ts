import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand: White 1 2 3, BME 4 5 (BAME), unknown 7 (not known) and 6, whose "Non-BAME" may be White or unknown: ask.
 */
export const threeGroupsOfWords: UnseenWorkbook = {
  fileName: "Staff grouped.xlsx",
  story: "a staff list whose ethnicity is a group already, once as Non-BAME",
  sheets: [
    {
      name: "Staff at 31.3.25",
      typed: `
Employee No|Ethnicity|Staff Group|AfC Band|Contract type
1|White|Estates and Ancillary|Band 2|Permanent
2|White|Estates and Ancillary|Band 2|Permanent
3|White|Estates and Ancillary|Band 3|Permanent
4|BAME|Estates and Ancillary|Band 2|Permanent
5|BAME|Estates and Ancillary|Band 3|Fixed term
6|Non-BAME|Estates and Ancillary|Band 2|Permanent
7|Not known|Estates and Ancillary|Band 3|Permanent
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 2", 2, 1, 1),
    cell(snapshot, "non-clinical: Band 3", 1, 1, 1),
    cell(snapshot, "non-clinical", 3, 2, 2),
    cell(snapshot, "all", 3, 2, 2),
  ],
  said: [[/Non-BAME/]],
};
