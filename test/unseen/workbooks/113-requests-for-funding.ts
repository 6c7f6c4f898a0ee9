import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Only what was approved is access. White: 701 (twice), 702, 703, 704, 705. BME: 711, 712, 713. Unknown: 721.
 */
export const requestsForFunding: UnseenWorkbook = {
  fileName: "CPD bids 24-25.xlsx",
  story: "requests for money for courses: approved, refused and pending ones",
  sheets: [
    {
      name: "CPD bids",
      typed: `
CPD funding requests 2024-25 (Education team)

Bid no|Payroll no|Programme|£ requested|Panel date|Approved?|Ethnicity
1|701|MSc Advanced Practice|2400|2024-05-14|Yes|White British
2|701|Conference|310|2025-01-21|Yes|White British
3|702|Non-medical prescribing|900|2024-05-14|Yes|White British
4|711|MSc Public Health|2600|2024-05-14|Yes|Black African
5|714|MSc Leadership|2750|2024-05-14|No|Asian Indian
6|703|Coaching diploma|1200|2024-09-17|Yes|White Irish
7|712|Ultrasound module|1100|2024-09-17|Yes|Asian Pakistani
8|706|Doctorate|4500|2024-09-17|No|White British
9|715|Doctorate|4500|2024-09-17|No|Black Caribbean
10|704|Wound care module|640|2025-01-21|Yes|White British
11|705|Wound care module|640|2025-01-21|Yes|White Other
12|713|Wound care module|640|2025-01-21|Yes|Filipino
13|721|Teaching course|480|2025-01-21|Yes|Not stated
14|707|Teaching course|480|2025-01-21|No|White British
15|708|Teaching course|480|2025-03-18|Pending|White British
|||24020
`,
    },
    {
      name: "Headcount",
      typed: `
Staff at 31 March 2025|White|BME|Unknown|Total
Headcount|420|180|15|615
%|68.3%|29.3%|2.4%|100%
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 420, 180, 15),
    ratio("4", "2025-03-31", [5, 420], [3, 180], [1, 15]),
  ],
  said: [],
};
