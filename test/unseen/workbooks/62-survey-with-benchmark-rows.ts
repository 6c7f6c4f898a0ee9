import type { ExpectedResult, UnseenWorkbook } from "../unseen-workbook";

function answers(indicator: "5" | "7", white: number, bme: number, value: number): ExpectedResult {
  return {
    indicator,
    period: "2025-03-31",
    part: "all",
    white: [white, 800],
    bme: [bme, 300],
    unknown: [0, 0],
    value,
  };
}

/* By hand: 25 % of 800 and 30 % of 300; 60 % of 800 and 45 % of 300. The rows of the benchmark group are nobody's own. */
export const surveyWithBenchmarkRows: UnseenWorkbook = {
  fileName: "Survey long.xlsx",
  story: "survey results a row each, those of the benchmark group between one's own",
  sheets: [
    {
      name: "Data",
      typed: `
Organisation|Survey year|Question|Ethnic group|%|Respondents
Anytown NHS Foundation Trust|2024|Q14a Harassment from patients, relatives or the public|White|25.0|800
Anytown NHS Foundation Trust|2024|Q14a Harassment from patients, relatives or the public|All other ethnic groups|30.0|300
Benchmark group average|2024|Q14a Harassment from patients, relatives or the public|White|24.1|
Benchmark group average|2024|Q14a Harassment from patients, relatives or the public|All other ethnic groups|28.5|
Anytown NHS Foundation Trust|2024|Q15 Equal opportunities for career progression|White|60.0|800
Anytown NHS Foundation Trust|2024|Q15 Equal opportunities for career progression|All other ethnic groups|45.0|300
Benchmark group average|2024|Q15 Equal opportunities for career progression|White|58.8|
Benchmark group average|2024|Q15 Equal opportunities for career progression|All other ethnic groups|49.3|
`,
    },
  ],
  results: [answers("5", 200, 90, 5), answers("7", 480, 135, -15)],
  said: [],
};
