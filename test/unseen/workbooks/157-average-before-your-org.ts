import { percentages, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Of each block the two lines "Your org" count, not the average that stands above them. The survey of autumn 2022 is
 * of the WRES of 2023, and so on.
 */
export const averageBeforeYourOrg: UnseenWorkbook = {
  fileName: "NSS24 WRES data.xlsx",
  story: "the benchmark report copied out with the average of the group above the own figures",
  sheets: [
    {
      name: "WRES",
      typed: `
NHS Staff Survey 2024 Benchmark Report: Workforce Race Equality Standard (WRES)

Percentage of staff experiencing harassment, bullying or abuse from patients / service users, relatives or the public in last 12 months
|2022|2023|2024
White staff: Average|26.9%|25.8%|25.0%
All other ethnic groups*: Average|30.8%|30.4%|29.3%
White staff: Your org|27.1%|26.0%|24.8%
All other ethnic groups*: Your org|33.0%|31.2%|30.5%

Percentage of staff experiencing harassment, bullying or abuse from staff in last 12 months
|2022|2023|2024
White staff: Average|23.3%|22.4%|21.6%
All other ethnic groups*: Average|28.8%|27.7%|26.1%
White staff: Your org|22.0%|21.4%|20.1%
All other ethnic groups*: Your org|29.9%|28.0%|27.2%

Percentage of staff believing that their organisation provides equal opportunities for career progression or promotion
|2022|2023|2024
White staff: Average|58.6%|58.8%|58.9%
All other ethnic groups*: Average|47.0%|49.6%|49.7%
White staff: Your org|58.9%|60.1%|61.0%
All other ethnic groups*: Your org|44.2%|46.0%|47.5%

Percentage of staff experienced discrimination at work from manager / team leader or other colleagues in last 12 months
|2022|2023|2024
White staff: Average|6.5%|6.7%|6.6%
All other ethnic groups*: Average|17.3%|16.2%|15.8%
White staff: Your org|6.5%|6.1%|5.9%
All other ethnic groups*: Your org|16.8%|15.0%|14.4%

* Staff from all other ethnic groups combined. Average calculated as the median for the benchmark group.
`,
    },
  ],
  results: [
    percentages("5", "2023-03-31", 27.1, 33.0),
    percentages("5", "2024-03-31", 26.0, 31.2),
    percentages("5", "2025-03-31", 24.8, 30.5),
    percentages("6", "2023-03-31", 22.0, 29.9),
    percentages("6", "2024-03-31", 21.4, 28.0),
    percentages("6", "2025-03-31", 20.1, 27.2),
    percentages("7", "2023-03-31", 58.9, 44.2),
    percentages("7", "2024-03-31", 60.1, 46.0),
    percentages("7", "2025-03-31", 61.0, 47.5),
    percentages("8", "2023-03-31", 6.5, 16.8),
    percentages("8", "2024-03-31", 6.1, 15.0),
    percentages("8", "2025-03-31", 5.9, 14.4),
  ],
  said: [],
};
