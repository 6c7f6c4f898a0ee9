import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Every step of the disciplinary process is a line, each a part of one above. Indicator 3 is those for whom a formal
 * investigation was commissioned: 25 White, 22 BME (6 + 13 + 1 + 2), 1 not known; neither the triaged, nor the sanctions, nor
 * the sum of the lines. The last line is the workforce.
 */
export const fromTriageToSanction: UnseenWorkbook = {
  fileName: "ER annual report tables 2024-25.xlsx",
  story:
    "people at each step of the disciplinary process from triage to dismissal, over staff in post",
  sheets: [
    {
      name: "T6 Disciplinary",
      typed: `
Table 6: Disciplinary process by ethnic origin, April 2024 - March 2025 (people)

|White|Asian|Black|Mixed|Other|Not known|Total
Concerns triaged by ER|68|15|27|3|3|3|119
Closed: informal resolution / no action|43|9|14|2|1|2|71
Formal investigation commissioned|25|6|13|1|2|1|48
Proceeded to hearing|14|4|9|0|1|1|29
Sanction issued|11|3|6|0|1|0|21
- of which dismissal|3|1|2|0|0|0|6

Staff in post 31/03/2025|2874|604|418|97|88|131|4212

Every concern is either closed at triage or goes to formal investigation under policy HR12. Hearings and sanctions are
counted for people whose investigation began in the year, up to 30 April 2025.
`,
    },
  ],
  results: [ratio("3", "2025-03-31", [25, 2874], [22, 1207], [1, 131])],
  mayAlso: [cell("2025-03-31", "all", 2874, 1207, 131)],
  said: [],
};
