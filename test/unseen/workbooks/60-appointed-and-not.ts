import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/* By hand: those shortlisted are those appointed and those not: 20 of 100 and 5 of 50. */
export const appointedAndNot: UnseenWorkbook = {
  fileName: "Shortlisting outcome.xlsx",
  story: "appointed and not appointed beside each other, shortlisted as their total",
  sheets: [
    {
      name: "2024-25",
      typed: `
Outcome of shortlisted applicants, 2024/25
Ethnicity|Appointed|Not appointed|Shortlisted
White|20|80|100
BME|5|45|50
Not disclosed|1|4|5
Total|26|129|155
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [20, 100], [5, 50], [1, 5])],
  said: [],
};
