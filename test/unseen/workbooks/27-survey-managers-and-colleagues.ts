import type { ExpectedResult, UnseenWorkbook } from "../unseen-workbook";

function part(name: "managers" | "colleagues", white: number, bme: number): ExpectedResult {
  return {
    indicator: "6",
    period: "2025-03-31",
    part: name,
    white: [white, 1000],
    bme: [bme, 400],
    unknown: [0, 0],
    value: (bme / 400 - white / 1000) * 100,
  };
}

/*
 * By hand: managers 9 % and 12 %, 90 of 1,000 and 48 of 400; colleagues 18 % and 22 %, 180 and 88. A person who says
 * yes to both counts once, so indicator 6 itself cannot be had from these, and the reader must be told.
 */
export const surveyManagersAndColleagues: UnseenWorkbook = {
  fileName: "Q14 extract.xlsx",
  story: "the two questions of indicator 6 apart, a row for each group",
  sheets: [
    {
      name: "Results",
      typed: `
Survey Year|Question|Ethnicity|Percentage|Responses
2024|Q14b|White|9.0|1000
2024|Q14b|BME|12.0|400
2024|Q14c|White|18.0|1000
2024|Q14c|BME|22.0|400
`,
    },
  ],
  results: [],
  mayAlso: [part("managers", 90, 48), part("colleagues", 180, 88)],
  said: [[/managers?/i, /colleagues?/i, /indicator 6|Q14/i]],
};
