import type { UnseenWorkbook } from "../unseen-workbook";

/*
 * Survey 2020 numbered its questions 13 to 15 and belongs to WRES 2021. Managers and colleagues are not to be added.
 */
export const surveyOf2020: UnseenWorkbook = {
  fileName: "NSS20 breakdown.xlsx",
  story: "the survey of 2020 with the question numbers of its time",
  sheets: [
    {
      name: "NSS 2020",
      typed: `
NHS Staff Survey 2020: breakdown by ethnicity

Q|Question|White %|White n|BME %|BME n
Q13a|In the last 12 months personally experienced harassment, bullying or abuse from patients / service users, relatives or other members of the public|27.5|400|32|150
Q13b|... from managers|11|400|15|150
Q13c|... from other colleagues|18|400|24|150
Q14|Organisation acts fairly with regard to career progression / promotion|88|300|72|100
Q15b|Experienced discrimination at work from manager / team leader or other colleagues|6|400|14|150
`,
    },
  ],
  results: [
    {
      indicator: "5",
      period: "2021-03-31",
      part: "all",
      white: [110, 400],
      bme: [48, 150],
      unknown: [0, 0],
      value: 4.5,
    },
    {
      indicator: "7",
      period: "2021-03-31",
      part: "all",
      white: [264, 300],
      bme: [72, 100],
      unknown: [0, 0],
      value: -16,
    },
    {
      indicator: "8",
      period: "2021-03-31",
      part: "all",
      white: [24, 400],
      bme: [21, 150],
      unknown: [0, 0],
      value: 8,
    },
  ],
  said: [[/manager|colleague|indicator 6/i]],
};
