import { percentages, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The survey of an autumn belongs to the report of the next March. The last two columns are the benchmark group's.
 */
export const surveyYearsAcross: UnseenWorkbook = {
  fileName: "Staff survey trend.xlsx",
  story: "survey years across with White and BME below each, the benchmark group at the end",
  sheets: [
    {
      name: "Staff survey",
      merged: ["C3:D3", "E3:F3", "G3:H3", "I3:J3"],
      typed: `
NHS Staff Survey results by ethnicity (autumn survey years)

WRES Indicator|Description|2022||2023||2024||2024 benchmark average
||White|BME|White|BME|White|BME|White|BME
5|Harassment, bullying or abuse from patients, relatives or the public in last 12 months|27.1%|31.4%|25.9%|30.2%|24.8%|28.6%|25.1%|28.0%
6|Harassment, bullying or abuse from staff in last 12 months|21.3%|26.0%|20.4%|25.1%|19.8%|24.0%|20.7%|25.0%
7|Believe the organisation provides equal opportunities for career progression or promotion|58.2%|46.1%|59.0%|47.5%|59.6%|49.2%|58.8%|49.7%
8|Personally experienced discrimination at work from manager, team leader or colleagues|6.1%|14.8%|5.9%|14.1%|6.0%|13.2%|6.6%|15.5%
`,
    },
  ],
  results: [
    percentages("5", "2023-03-31", 27.1, 31.4),
    percentages("6", "2023-03-31", 21.3, 26.0),
    percentages("7", "2023-03-31", 58.2, 46.1),
    percentages("8", "2023-03-31", 6.1, 14.8),
    percentages("5", "2024-03-31", 25.9, 30.2),
    percentages("6", "2024-03-31", 20.4, 25.1),
    percentages("7", "2024-03-31", 59.0, 47.5),
    percentages("8", "2024-03-31", 5.9, 14.1),
    percentages("5", "2025-03-31", 24.8, 28.6),
    percentages("6", "2025-03-31", 19.8, 24.0),
    percentages("7", "2025-03-31", 59.6, 49.2),
    percentages("8", "2025-03-31", 6.0, 13.2),
  ],
  said: [],
};
