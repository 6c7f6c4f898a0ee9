import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, staff: White 1 2 3 4, BME 5 6 7 8, all non-clinical Band 4. Courses of the year: White 1 2 3, BME 5. The mode is E
 * (online) or F (face to face) and the grade A to D: letters that are ethnic codes elsewhere, and here are none.
 */
export const modesAsLetters: UnseenWorkbook = {
  fileName: "Training bookings.xlsx",
  story: "training records whose mode and grade are single letters",
  sheets: [
    {
      name: "Bookings",
      typed: `
Employee Number|Course|Completion Date|Mandatory|Mode|Grade
1|Project management|2024-05-02|N|E|A
2|Project management|2024-05-02|N|F|B
3|Excel|2024-11-11|N|E|D
5|Excel|2024-11-11|N|F|C
`,
    },
    {
      name: "Staff 31 March 2025",
      typed: `
Employee Number|Ethnic Origin|Staff Group|Pay Band|Assignment Category
1|A|Administrative and Clerical|Band 4|Permanent
2|A|Administrative and Clerical|Band 4|Permanent
3|B|Administrative and Clerical|Band 4|Permanent
4|A|Administrative and Clerical|Band 4|Permanent
5|H|Administrative and Clerical|Band 4|Permanent
6|N|Administrative and Clerical|Band 4|Permanent
7|M|Administrative and Clerical|Band 4|Permanent
8|R|Administrative and Clerical|Band 4|Permanent
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 4", 4, 4, 0),
    cell(snapshot, "non-clinical", 4, 4, 0),
    cell(snapshot, "all", 4, 4, 0),
    ratio("4", snapshot, [3, 4], [1, 4], [0, 0]),
  ],
  said: [],
};
