import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * A line a measure and year with number and base of each group. Indicator 3 has a third line, the average of two years as it
 * was once reported (17.5 and 12.5 people), which is not the year 2024/25. The local measures below (grievances, leavers,
 * promotions, referrals) have the same columns and are none of the nine.
 */
export const rollingAverageRow: UnseenWorkbook = {
  fileName: "EDI dashboard Q4.xlsx",
  story:
    "a dashboard with number and base in each line, a two-year average and local measures among them",
  knownGap:
    "a title with the quarter of the dashboard is read as the number of a question; nothing is counted",
  sheets: [
    {
      name: "Race",
      typed: `
EDI dashboard, Q4 2024/25: race equality measures

Ref|Measure|Year|White: number|White: base|White: rate|BME: number|BME: base|BME: rate|Relative likelihood|RAG (0.80-1.25)
Ind 2|Appointed from shortlisting|2023/24|301|1388|21.7%|170|1012|16.8%|1.29|Red
Ind 2|Appointed from shortlisting|2024/25|322|1460|22.1%|201|1277|15.7%|1.40|Red
Ind 3|Entered formal disciplinary|2023/24|19|2010|0.9%|11|640|1.7%|1.82|Red
Ind 3|Entered formal disciplinary|2024/25|16|2044|0.8%|14|702|2.0%|2.55|Red
Ind 3|Entered formal disciplinary (2 year rolling average)|2023/24 - 2024/25|17.5|2044|0.9%|12.5|702|1.8%|2.08|Red
Ind 4|Accessed non-mandatory training / CPD|2023/24|884|2010|44.0%|243|640|38.0%|1.16|Green
Ind 4|Accessed non-mandatory training / CPD|2024/25|931|2044|45.5%|287|702|40.9%|1.11|Green
Local|Raised a grievance|2024/25|24|2044|1.2%|13|702|1.9%|1.58|Red
Local|Voluntary leavers|2024/25|197|2044|9.6%|81|702|11.5%|1.20|Green
Local|Promoted to a higher band|2024/25|142|2044|6.9%|39|702|5.6%|1.25|Red
Local|Referred to NMC / GMC / HCPC|2024/25|3|2044|0.1%|4|702|0.6%|3.88|Red

Base of Ind 3, Ind 4 and local measures: substantive headcount at 31 March. Rolling average: mean of the two years' people over the latest headcount.
`,
    },
  ],
  results: [
    ratio("2", "2024-03-31", [301, 1388], [170, 1012], [0, 0]),
    ratio("2", "2025-03-31", [322, 1460], [201, 1277], [0, 0]),
    ratio("3", "2024-03-31", [19, 2010], [11, 640], [0, 0]),
    ratio("3", "2025-03-31", [16, 2044], [14, 702], [0, 0]),
    ratio("4", "2024-03-31", [884, 2010], [243, 640], [0, 0]),
    ratio("4", "2025-03-31", [931, 2044], [287, 702], [0, 0]),
  ],
  mayAlso: [cell("2025-03-31", "all", 2044, 702, 0), cell("2024-03-31", "all", 2010, 640, 0)],
  said: [],
};
