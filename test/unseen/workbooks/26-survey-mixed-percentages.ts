import type { ExpectedResult, UnseenWorkbook } from "../unseen-workbook";

/** Answers of 1,200 White and 480 BME respondents. */
function answers(
  indicator: "5" | "6" | "7" | "8",
  white: number,
  bme: number,
  value: number
): ExpectedResult {
  return {
    indicator,
    period: "2025-03-31",
    part: "all",
    white: [white, 1200],
    bme: [bme, 480],
    unknown: [0, 0],
    value,
  };
}

/*
 * By hand: 0.265 and 0.3 are 26.5 % and 30 %; 318 of 1,200 and 144 of 480. "23.0%" and "27.5%": 276 and 132.
 * 59 and 47.5: 708 and 228. 6 % and 15 %: 72 and 72. The columns of the benchmark group are nobody's own result.
 * The survey of autumn 2024 belongs to the report of 31 March 2025.
 */
export const surveyMixedPercentages: UnseenWorkbook = {
  fileName: "Survey WRES indicators.xlsx",
  story: "survey results typed as 0.265, as 59, as 6% and as text, with benchmark averages beside",
  sheets: [
    {
      name: "Staff Survey 2024",
      merged: ["C3:F3", "G3:H3"],
      typed: `
NHS Staff Survey 2024: WRES indicators

||Our trust||||Benchmark group average
Q|Question|White|White n|All other ethnic groups combined|All other ethnic groups n|White|All other ethnic groups combined
Q14a|% experiencing harassment, bullying or abuse from patients / service users, their relatives or the public in the last 12 months|0.265|1200|0.3|480|0.245|0.285
Q14b, Q14c|% experiencing harassment, bullying or abuse from staff in the last 12 months|'23.0%|1200|'27.5%|480|'20.9%|'24.6%
Q15|% believing that the organisation provides equal opportunities for career progression or promotion|59|1200|47.5|480|58.8|49.1
Q16b|% experiencing discrimination at work from manager, team leader or other colleagues in the last 12 months|6.0%|1200|15.0%|480|6.7%|15.5%
`,
    },
  ],
  results: [
    answers("5", 318, 144, 3.5),
    answers("6", 276, 132, 4.5),
    answers("7", 708, 228, -11.5),
    answers("8", 72, 72, 9),
  ],
  said: [],
};
