import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/* By hand: shortlisted 10 + 8 + 12, 6 + 4 + 10, 1 + 0 + 1; appointed 2 + 1 + 3, 0 + 1 + 2, 0 + 0 + 1. */
export const aRowAVacancy: UnseenWorkbook = {
  fileName: "Vacancy summary.xlsx",
  story: "a row a vacancy, group and stage in one header, a total below",
  sheets: [
    {
      name: "Vacancies",
      typed: `
Recruitment by vacancy 2024/25
Vacancy Ref|White shortlisted|White appointed|BME shortlisted|BME appointed|Not stated shortlisted|Not stated appointed
V-1001|10|2|6|0|1|0
V-1002|8|1|4|1|0|0
V-1003|12|3|10|2|1|1
Total|30|6|20|3|2|1
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [6, 30], [3, 20], [1, 2])],
  said: [],
};
