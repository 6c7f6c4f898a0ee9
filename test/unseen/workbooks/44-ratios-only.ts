import type { UnseenWorkbook } from "../unseen-workbook";

/* Ratios without a count: nothing to work out, and 1.45 is no number of people. */
export const ratiosOnly: UnseenWorkbook = {
  fileName: "Board paper trend.xlsx",
  story: "the ratios of three years as printed in a board paper, without counts",
  sheets: [
    {
      name: "Trend",
      typed: `
WRES relative likelihoods
Indicator|2022/23|2023/24|2024/25
2 Appointment from shortlisting (White compared with BME)|1.45|1.32|1.20
3 Formal disciplinary process (BME compared with White)|1.61|1.10|1.35
4 Non-mandatory training (White compared with BME)|1.02|1.00|0.98
`,
    },
  ],
  results: [],
  said: [[/count|number of|headcount|people/i]],
};
