import type { ExpectedResult, Pair, UnseenWorkbook } from "../unseen-workbook";

const answers = (indicator: "5" | "6" | "7" | "8", white: Pair, bme: Pair): ExpectedResult => ({
  indicator,
  period: "2025-03-31",
  part: "all",
  white,
  bme,
  unknown: [0, 0],
  value: (bme[0] / bme[1] - white[0] / white[1]) * 100,
});

/*
 * One block a question, with those who answered and those who said yes: the percentages come out whole or in quarters.
 */
export const surveyAnswersInBlocks: UnseenWorkbook = {
  fileName: "Staff Survey 2024 raw counts.xlsx",
  story: "one block a question with numbers of answers, a few rows apart",
  sheets: [
    {
      name: "NSS 2024",
      typed: `
NHS Staff Survey 2024 - numbers behind WRES indicators 5 to 8

Indicator 5: harassment, bullying or abuse from patients / public (Q14a)
Ethnicity|No. responding|Said yes (1+ times)|%
White|812|203|25.0%
BME|240|72|30.0%

Indicator 6: harassment, bullying or abuse from staff (Q14b/c combined)
Ethnicity|No. responding|Said yes (1+ times)|%
White|810|162|20.0%
BME|240|60|25.0%

Indicator 7: equal opportunities for career progression (Q15)
Ethnicity|No. responding|Said yes|%
White|800|480|60.0%
BME|236|118|50.0%

Indicator 8: discrimination from manager / team leader / colleagues (Q16b)
Ethnicity|No. responding|Said yes|%
White|800|48|6.0%
BME|240|33|13.75%
`,
    },
  ],
  results: [
    answers("5", [203, 812], [72, 240]),
    answers("6", [162, 810], [60, 240]),
    answers("7", [480, 800], [118, 236]),
    answers("8", [48, 800], [33, 240]),
  ],
  said: [],
};
