import { percentages, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Under BME staff stands the difference from White staff in points, not the score. BME scores are the sums: 24.8 + 5.7 = 30.5,
 * 19.8 + 4.3 = 24.1, 59.6 - 11.4 = 48.2 and 6.2 + 8.1 = 14.3.
 */
export const differenceBesideTheScore: UnseenWorkbook = {
  fileName: "NSS24 WRES heat map.xlsx",
  story:
    "a survey heat map with the score of White staff, and for BME staff the points above or below it",
  sheets: [
    {
      name: "Heat map",
      typed: `
NHS Staff Survey 2024: race equality heat map
White staff: % giving the answer. BME staff: percentage points above (+) or below (-) White staff

Question|White staff|BME staff
|Score %|Difference
q14a Harassment, bullying or abuse from patients / service users, relatives or the public|24.8|5.7
q14b/c Harassment, bullying or abuse from managers or other colleagues (combined)|19.8|4.3
q15 Organisation acts fairly with regard to career progression / promotion|59.6|-11.4
q16b Discrimination from manager / team leader or other colleagues|6.2|8.1
`,
    },
  ],
  results: [
    percentages("5", "2025-03-31", 24.8, 30.5),
    percentages("6", "2025-03-31", 19.8, 24.1),
    percentages("7", "2025-03-31", 59.6, 48.2),
    percentages("8", "2025-03-31", 6.2, 14.3),
  ],
  said: [],
};
