import type { ExpectedResult, Pair, UnseenWorkbook } from "../unseen-workbook";

/*
 * The frequency tables of the survey of 2024, every answer a line. Indicators 5 and 6 are all who did not answer "Never",
 * 7 is "Yes" with "Don't know" in the base, 8 is "Yes". To take the first line, or the largest, turns 5 and 6 round.
 */
function points(indicator: "5" | "6" | "7" | "8", white: Pair, bme: Pair): ExpectedResult {
  return {
    indicator,
    period: "2025-03-31",
    part: "all",
    white,
    bme,
    unknown: [0, 0],
    value: (bme[0] / bme[1] - white[0] / white[1]) * 100,
  };
}

export const everyAnswerOption: UnseenWorkbook = {
  fileName: "Staff Survey 2024 frequency tables by ethnicity.xlsx",
  story: "frequency tables of the survey, every answer from never to more than 10 times on a line",
  sheets: [
    {
      name: "Freq WRES",
      typed: `
Staff Survey 2024, frequency tables: WRES questions by ethnicity (respondents who gave their ethnicity)

Q14a In the last 12 months how many times have you personally experienced harassment, bullying or abuse at work from patients / service users, their relatives or other members of the public?
Answer|White n|White %|BME n|BME %
Never|1391|74.6%|402|68.0%
'1-2|268|14.4%|101|17.1%
'3-5|121|6.5%|47|8.0%
'6-10|39|2.1%|18|3.0%
More than 10|46|2.5%|23|3.9%
All answers|1865|100.0%|591|100.0%

Q14b / Q14c combined: harassment, bullying or abuse at work from managers or other colleagues in the last 12 months (a person who answered both counts once)
Answer|White n|White %|BME n|BME %
Never|1512|81.6%|436|74.4%
At least once|341|18.4%|150|25.6%
All answers|1853|100.0%|586|100.0%

Q15 Does your organisation act fairly with regard to career progression / promotion, regardless of ethnic background, gender, religion, sexual orientation, disability or age?
Answer|White n|White %|BME n|BME %
Yes|1106|59.7%|271|46.2%
No|187|10.1%|139|23.7%
Don't know|561|30.3%|176|30.0%
All answers|1854|100.0%|586|100.0%

Q16b In the last 12 months have you personally experienced discrimination at work from a manager / team leader or other colleagues?
Answer|White n|White %|BME n|BME %
Yes|118|6.4%|87|14.8%
No|1733|93.6%|501|85.2%
All answers|1851|100.0%|588|100.0%
`,
    },
  ],
  results: [
    points("5", [474, 1865], [189, 591]),
    points("6", [341, 1853], [150, 586]),
    points("7", [1106, 1854], [271, 586]),
    points("8", [118, 1851], [87, 588]),
  ],
  said: [],
};
