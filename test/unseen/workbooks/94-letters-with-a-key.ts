import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * A, B and M are Asian, Black and Mixed here, not codes of the Data Dictionary (in which A and B are White). By hand, with the
 * key: Band 2: 15 + 22 + 4 + 3 = 44 BME; 3: 22; 5: 129; 6: 55; 7: 16; 8a: 2; together 460, 268, 12. It may be refused; read
 * otherwise it would be wrong.
 */
export const lettersWithAKey: UnseenWorkbook = {
  fileName: "Band profile.xlsx",
  story: "W, A, B, M, O and NS as headers, explained by a key in the margin",
  sheets: [
    {
      name: "Profile",
      typed: `
Workforce profile 31.3.25|||||||||Key: W White, A Asian, B Black, M Mixed, O Other, NS not stated
Band|W|A|B|M|O|NS|Tot
2|80|15|22|4|3|2|126
3|60|10|9|2|1|1|83
5|120|70|45|6|8|5|254
6|110|30|18|5|2|3|168
7|70|8|6|2|0|1|87
8a|20|1|1|0|0|0|22
Tot|460|134|101|19|14|12|740
`,
    },
  ],
  results: [],
  mayAlso: [
    cell(snapshot, "all: Band 2", 80, 44, 2),
    cell(snapshot, "all: Band 3", 60, 22, 1),
    cell(snapshot, "all: Band 5", 120, 129, 5),
    cell(snapshot, "all: Band 6", 110, 55, 3),
    cell(snapshot, "all: Band 7", 70, 16, 1),
    cell(snapshot, "all: Band 8a", 20, 2, 0),
    cell(snapshot, "all", 460, 268, 12),
  ],
  said: [[/letter|\bW\b|ethnic|group/i]],
};
