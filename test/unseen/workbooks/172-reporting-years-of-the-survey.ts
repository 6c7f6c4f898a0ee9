import { percentages, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The years are those of the WRES, not of the survey: WRES 2025 is the survey of autumn 2024 and belongs to 31 March 2025.
 * Of the two lines of indicator 7 the one by the former method, without "don't know" in the base, is for older years only.
 */
export const reportingYearsOfTheSurvey: UnseenWorkbook = {
  fileName: "WRES indicators 5-8 trend.xlsx",
  story: "survey results by WRES reporting year, with indicator 7 also by the former method",
  sheets: [
    {
      name: "Indicators 5-8",
      merged: ["C4:D4", "E4:F4", "G4:H4"],
      typed: `
Workforce Race Equality Standard: indicators 5 to 8 by reporting year
Each reporting year takes the NHS Staff Survey of the autumn before: WRES 2025 = survey 2024

||WRES 2023||WRES 2024||WRES 2025
Indicator|Percentage of staff|White|BME|White|BME|White|BME
5|Harassment, bullying or abuse from patients, relatives or the public in last 12 months|27.4%|32.8%|26.1%|31.5%|25.2%|30.9%
6|Harassment, bullying or abuse from staff in last 12 months|22.6%|28.1%|21.8%|27.3%|20.4%|25.7%
7 (former method)|Equal opportunities for career progression or promotion - 'don't know' left out of the base, for comparison with WRES 2021 and earlier only|86.2%|70.4%|86.9%|71.8%|87.5%|73.0%
7|Equal opportunities for career progression or promotion|58.8%|45.1%|59.4%|46.6%|60.3%|48.0%
8|Discrimination from manager, team leader or other colleagues in last 12 months|6.4%|16.2%|6.3%|15.4%|6.1%|14.7%
`,
    },
  ],
  results: [
    percentages("5", "2023-03-31", 27.4, 32.8),
    percentages("5", "2024-03-31", 26.1, 31.5),
    percentages("5", "2025-03-31", 25.2, 30.9),
    percentages("6", "2023-03-31", 22.6, 28.1),
    percentages("6", "2024-03-31", 21.8, 27.3),
    percentages("6", "2025-03-31", 20.4, 25.7),
    percentages("7", "2023-03-31", 58.8, 45.1),
    percentages("7", "2024-03-31", 59.4, 46.6),
    percentages("7", "2025-03-31", 60.3, 48.0),
    percentages("8", "2023-03-31", 6.4, 16.2),
    percentages("8", "2024-03-31", 6.3, 15.4),
    percentages("8", "2025-03-31", 6.1, 14.7),
  ],
  said: [],
};
