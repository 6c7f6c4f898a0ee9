import { percentages, type UnseenWorkbook } from "../unseen-workbook";

/*
 * What is hoped for in 2026 and 2028 stands beside what was measured in 2023 to 2025: only the latter are results. The ratios of
 * indicators 2 and 3 are printed without the counts behind them and give none.
 */
export const ambitionsBesideActuals: UnseenWorkbook = {
  fileName: "Race equality action plan KPIs.xlsx",
  story:
    "the indicators of an action plan with the ambitions of later years beside the actual figures",
  sheets: [
    {
      name: "KPIs",
      typed: `
Race equality action plan: key performance indicators
Years are WRES reporting years (2025 = Staff Survey of autumn 2024). Updated June 2025.

WRES Ind.|Measure|Group|2023 baseline|2024 actual|2025 actual|2026 ambition|2028 ambition|Lead
2|Relative likelihood of appointment from shortlisting|White to BME|1.52|1.47|1.39|1.25|1.10|Head of Resourcing
3|Relative likelihood of entering formal disciplinary|BME to White|1.61|1.44|1.48|1.20|1.00|Deputy CPO
5|Harassment, bullying or abuse from patients, relatives or the public|White|27.4%|26.1%|25.2%|23.0%|20.0%|Freedom to Speak Up Guardian
5|Harassment, bullying or abuse from patients, relatives or the public|BME|32.8%|31.6%|29.9%|26.0%|20.0%|Freedom to Speak Up Guardian
6|Harassment, bullying or abuse from staff|White|22.9%|21.7%|21.0%|19.0%|15.0%|Head of OD
6|Harassment, bullying or abuse from staff|BME|28.4%|27.9%|25.8%|22.0%|15.0%|Head of OD
7|Believe the trust offers equal opportunities for career progression or promotion|White|58.0%|59.2%|60.3%|62.0%|65.0%|Head of OD
7|Believe the trust offers equal opportunities for career progression or promotion|BME|44.1%|45.7%|48.8%|55.0%|65.0%|Head of OD
8|Discrimination from manager, team leader or other colleagues|White|6.9%|6.4%|6.2%|5.0%|4.0%|Freedom to Speak Up Guardian
8|Discrimination from manager, team leader or other colleagues|BME|17.5%|16.0%|14.7%|10.0%|4.0%|Freedom to Speak Up Guardian
`,
    },
  ],
  results: [
    percentages("5", "2023-03-31", 27.4, 32.8),
    percentages("6", "2023-03-31", 22.9, 28.4),
    percentages("7", "2023-03-31", 58.0, 44.1),
    percentages("8", "2023-03-31", 6.9, 17.5),
    percentages("5", "2024-03-31", 26.1, 31.6),
    percentages("6", "2024-03-31", 21.7, 27.9),
    percentages("7", "2024-03-31", 59.2, 45.7),
    percentages("8", "2024-03-31", 6.4, 16.0),
    percentages("5", "2025-03-31", 25.2, 29.9),
    percentages("6", "2025-03-31", 21.0, 25.8),
    percentages("7", "2025-03-31", 60.3, 48.8),
    percentages("8", "2025-03-31", 6.2, 14.7),
  ],
  said: [],
  knownGap: "refused: baseline, actual and ambition are no dates",
};
