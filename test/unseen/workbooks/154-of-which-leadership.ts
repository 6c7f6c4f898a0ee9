import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The line "Trust" is the sum of the four: 2,000 White staff of whom 600 took part, 1,000 BME staff of whom 230. The
 * leadership places are among these and are not added.
 */
export const ofWhichLeadership: UnseenWorkbook = {
  fileName: "Ind 4 by directorate.xlsx",
  story: "training by directorate, the trust as the last row, leadership places as an of-which",
  sheets: [
    {
      name: "Indicator 4",
      merged: ["B3:D3", "E3:G3"],
      typed: `
Staff accessing non-mandatory training and CPD, 1 April 2024 to 31 March 2025

|White|||BME
Directorate|Headcount|Accessed CPD|of which leadership|Headcount|Accessed CPD|of which leadership
Medicine|800|240|22|500|110|6
Surgery|600|150|15|300|66|4
Community|400|130|12|100|29|1
Corporate|200|80|20|100|25|2
Trust|2000|600|69|1000|230|13
`,
    },
  ],
  results: [ratio("4", "2025-03-31", [600, 2000], [230, 1000], [0, 0])],
  mayAlso: [cell("2025-03-31", "all", 2000, 1000, 0)],
  said: [],
};
