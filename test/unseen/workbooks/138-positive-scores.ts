import { percentages, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Positive scores say who has not experienced it: 26 % and 32 %, not 74 % and 68 %.
 */
export const positiveScores: UnseenWorkbook = {
  fileName: "NSS24 positive scores.xlsx",
  story: "survey results as positive scores, where indicators 5, 6 and 8 are the rest to 100",
  sheets: [
    {
      name: "Positive scores",
      typed: `
NHS Staff Survey 2024: positive scores (%). Higher is better throughout.

Question|Trust|White|BME
Not experienced harassment, bullying or abuse from patients, relatives or the public|72.5|74|68
Not experienced harassment, bullying or abuse from staff|78.2|80|73
Organisation acts fairly: career progression / promotion|56.4|60|47
Not experienced discrimination from manager, team leader or other colleagues|91.1|93.5|84
`,
    },
  ],
  results: [
    percentages("5", "2025-03-31", 26, 32),
    percentages("6", "2025-03-31", 20, 27),
    percentages("7", "2025-03-31", 60, 47),
    percentages("8", "2025-03-31", 6.5, 16),
  ],
  said: [],
};
