import type { UnseenWorkbook } from "../unseen-workbook";

/*
 * All BME is the sum of the four groups before it, the trust that of all: 600 and 400 answers.
 */
export const groupsAndAllBme: UnseenWorkbook = {
  fileName: "Survey by ethnicity 24.xlsx",
  story:
    "a survey with every broad group across, the trust before and all BME behind, the answers in a row of their own",
  sheets: [
    {
      name: "By ethnicity",
      typed: `
WRES survey questions, NHS Staff Survey 2024

|Trust|White|Asian|Black|Mixed|Other|All BME
Number of respondents|1000|600|200|120|50|30|400
q14a Harassment, bullying or abuse from patients, relatives or the public|26.0%|24.0%|28.0%|30.0%|30.0%|30.0%|29.0%
Harassment, bullying or abuse from staff|20.0%|18.0%|22.0%|25.0%|22.0%|23.3%|23.0%
q15 Equal opportunities for career progression or promotion|55.0%|60.0%|50.0%|45.0%|44.0%|46.7%|47.5%
q16b Discrimination from manager, team leader or other colleagues|10.0%|7.0%|14.0%|15.0%|16.0%|13.3%|14.5%
`,
    },
  ],
  results: [
    {
      indicator: "5",
      period: "2025-03-31",
      part: "all",
      white: [144, 600],
      bme: [116, 400],
      unknown: [0, 0],
      value: 5,
    },
    {
      indicator: "6",
      period: "2025-03-31",
      part: "all",
      white: [108, 600],
      bme: [92, 400],
      unknown: [0, 0],
      value: 5,
    },
    {
      indicator: "7",
      period: "2025-03-31",
      part: "all",
      white: [360, 600],
      bme: [190, 400],
      unknown: [0, 0],
      value: -12.5,
    },
    {
      indicator: "8",
      period: "2025-03-31",
      part: "all",
      white: [42, 600],
      bme: [58, 400],
      unknown: [0, 0],
      value: 7.5,
    },
  ],
  said: [],
};
