import type { UnseenWorkbook } from "../unseen-workbook";

const period = "2025-03-31";

/*
 * By hand: 170/780 ÷ 41/210 and 12/600 ÷ 20/2,400. Nobody of unknown ethnicity is told of, so the share of BME staff in
 * the workforce (indicator 1) cannot be known from these two rows.
 */
export const typedTwoByTwo: UnseenWorkbook = {
  fileName: "Book1.xlsx",
  story: "two small tables typed by hand, groups down, with likelihoods beside",
  sheets: [
    {
      name: "Sheet1",
      typed: `
Recruitment 2024/25
|Shortlisted|Appointed|Likelihood
White|780|170|21.8%
BME|210|41|19.5%


Disciplinary 2024/25
|Workforce|Entered formal disciplinary|Likelihood
White|2400|20|0.8%
BME|600|12|2.0%
`,
    },
  ],
  results: [
    {
      indicator: "2",
      period,
      part: "all",
      white: [170, 780],
      bme: [41, 210],
      unknown: [0, 0],
      value: 170 / 780 / (41 / 210),
    },
    {
      indicator: "3",
      period,
      part: "all",
      white: [20, 2400],
      bme: [12, 600],
      unknown: [0, 0],
      value: 2.4,
    },
  ],
  said: [],
};
