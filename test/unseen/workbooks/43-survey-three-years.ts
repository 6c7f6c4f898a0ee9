import { percentages, type UnseenWorkbook } from "../unseen-workbook";

/* By hand: the survey of each autumn belongs to the report of the 31 March after it. */
export const surveyThreeYears: UnseenWorkbook = {
  fileName: "Survey trend.xlsx",
  story: "three survey years side by side, percentages as plain numbers, no numbers of answers",
  sheets: [
    {
      name: "Staff survey",
      merged: ["B2:C2", "D2:E2", "F2:G2"],
      typed: `
NHS Staff Survey results, %
|Survey 2022||Survey 2023||Survey 2024
Indicator|White|BME|White|BME|White|BME
5. Harassment, bullying or abuse from patients, relatives or the public|28.1|32.5|27|31|26.5|30.2
6. Harassment, bullying or abuse from staff|24.6|30.4|24|29.5|23.1|27.4
7. Equal opportunities for career progression or promotion|57.2|44.8|58.3|46.2|59|47.5
8. Discrimination from manager, team leader or colleagues|6.5|16.2|6.2|15.1|6|14.3
`,
    },
  ],
  results: [
    percentages("5", "2023-03-31", 28.1, 32.5),
    percentages("6", "2023-03-31", 24.6, 30.4),
    percentages("7", "2023-03-31", 57.2, 44.8),
    percentages("8", "2023-03-31", 6.5, 16.2),
    percentages("5", "2024-03-31", 27, 31),
    percentages("6", "2024-03-31", 24, 29.5),
    percentages("7", "2024-03-31", 58.3, 46.2),
    percentages("8", "2024-03-31", 6.2, 15.1),
    percentages("5", "2025-03-31", 26.5, 30.2),
    percentages("6", "2025-03-31", 23.1, 27.4),
    percentages("7", "2025-03-31", 59, 47.5),
    percentages("8", "2025-03-31", 6, 14.3),
  ],
  said: [],
};
