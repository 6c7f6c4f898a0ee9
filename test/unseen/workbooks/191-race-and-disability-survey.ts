import { percentages, type UnseenWorkbook } from "../unseen-workbook";

/*
 * One page for both standards: below the four lines of the WRES come those of the WDES in the same columns, with numbers
 * 5 to 8 of their own and staff with and without a long-term condition in place of BME and White. Only the upper
 * four lines are indicators 5 to 8, for the surveys of 2024 (WRES 2025) and 2023.
 */
export const raceAndDisabilitySurvey: UnseenWorkbook = {
  fileName: "NSS24 WRES WDES one pager.xlsx",
  story:
    "survey results of the WRES, and below in the same columns those of the WDES with like numbers",
  sheets: [
    {
      name: "One pager",
      merged: ["C5:D5", "E5:F5", "C13:D13", "E13:F13"],
      typed: `
NHS Staff Survey 2024: results for the WRES and the WDES
Fieldwork September to November 2024. Response rate 47% (2,118 of 4,506)

Workforce Race Equality Standard (WRES)
Indicator|Description|White||BME||Gap 2024 (points)
||2023|2024|2023|2024
'5|Percentage of staff experiencing HBA* from patients / service users, relatives or the public in last 12 months|25.1%|24.3%|29.8%|28.9%|4.6
'6|Percentage of staff experiencing HBA* from staff in last 12 months|20.7%|19.6%|25.9%|24.2%|4.6
'7|Percentage of staff believing that the organisation provides equal opportunities for career progression or promotion|59.4%|60.2%|46.3%|48.5%|-11.7
'8|Percentage of staff experiencing discrimination at work from manager / team leader or other colleagues in last 12 months|6.2%|5.9%|15.8%|14.1%|8.2

Workforce Disability Equality Standard (WDES)
Metric|Description|Staff with LTC or illness||Staff without LTC or illness||Gap 2024 (points)
||2023|2024|2023|2024
'4a(i)|Percentage of staff experiencing HBA* from patients / service users, relatives or the public in last 12 months|31.2%|30.4%|24.9%|24.0%|-6.4
'4a(ii)|Percentage of staff experiencing HBA* from managers in last 12 months|14.8%|13.3%|8.1%|7.5%|-5.8
'4a(iii)|Percentage of staff experiencing HBA* from other colleagues in last 12 months|23.6%|22.9%|15.7%|15.2%|-7.7
'5|Percentage of staff believing that the organisation provides equal opportunities for career progression or promotion|50.7%|51.8%|57.3%|58.6%|6.8
'6|Percentage of staff who felt pressure from their manager to come to work despite not feeling well enough|27.4%|26.0%|19.2%|18.8%|-7.2
'7|Percentage of staff satisfied with the extent to which the organisation values their work|34.1%|35.6%|44.8%|45.3%|9.7
'8|Percentage of staff whose employer has made reasonable adjustments|73.5%|74.9%|||

* HBA = harassment, bullying or abuse
`,
    },
  ],
  results: [
    percentages("5", "2025-03-31", 24.3, 28.9),
    percentages("5", "2024-03-31", 25.1, 29.8),
    percentages("6", "2025-03-31", 19.6, 24.2),
    percentages("6", "2024-03-31", 20.7, 25.9),
    percentages("7", "2025-03-31", 60.2, 48.5),
    percentages("7", "2024-03-31", 59.4, 46.3),
    percentages("8", "2025-03-31", 5.9, 14.1),
    percentages("8", "2024-03-31", 6.2, 15.8),
  ],
  said: [],
};
