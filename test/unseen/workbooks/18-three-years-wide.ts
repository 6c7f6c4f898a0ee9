import type { UnseenWorkbook } from "../unseen-workbook";

/* By hand: 80/400 ÷ 25/200 = 1.6; 90/500 ÷ 40/260 = 1.17; 81/450 ÷ 45/300 = 1.2. The other rows are worked out from these. */
export const threeYearsWide: UnseenWorkbook = {
  fileName: "Indicator 2 trend.xlsx",
  story: "indicator 2 of three years side by side, with likelihoods and ratios below",
  sheets: [
    {
      name: "Ind 2",
      merged: ["B3:D3", "E3:G3", "H3:J3"],
      typed: `
WRES indicator 2: relative likelihood of being appointed from shortlisting

|2022/23|||2023/24|||2024/25
|White|BME|Unknown|White|BME|Unknown|White|BME|Unknown
Number of shortlisted applicants|400|200|20|500|260|30|450|300|25
Number appointed from shortlisting|80|25|2|90|40|3|81|45|1
Likelihood of appointment|20.0%|12.5%|10.0%|18.0%|15.4%|10.0%|18.0%|15.0%|4.0%
Relative likelihood (White compared with BME)|1.60|||1.17|||1.20
`,
    },
  ],
  results: [
    {
      indicator: "2",
      period: "2023-03-31",
      part: "all",
      white: [80, 400],
      bme: [25, 200],
      unknown: [2, 20],
      value: 1.6,
    },
    {
      indicator: "2",
      period: "2024-03-31",
      part: "all",
      white: [90, 500],
      bme: [40, 260],
      unknown: [3, 30],
      value: 1.17,
    },
    {
      indicator: "2",
      period: "2025-03-31",
      part: "all",
      white: [81, 450],
      bme: [45, 300],
      unknown: [1, 25],
      value: 1.2,
    },
  ],
  said: [],
};
