import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Two lists at month end; those who came and went between them stand on sheets of their own and count nowhere.
 */
export const joinersAndLeaversBeside: UnseenWorkbook = {
  fileName: "Movement 24-25.xlsx",
  story: "two snapshots with joiners and leavers beside them, clinical or not in plain words",
  sheets: [
    {
      name: "SIP Mar-24",
      typed: `
Assignment No|Dept|Staff category|AfC|Ethnicity Group
7100001|Ward 1|Clinical|5|White
7100002|Ward 1|Clinical|5|BAME
7100003|Ward 2|Clinical|7|White
7100004|Finance|Non Clinical|3|White
7100005|Finance|Non Clinical|3|Not disclosed
7100006|Medicine|Medical|Consultant|BAME
`,
    },
    {
      name: "SIP Mar-25",
      typed: `
Assignment No|Dept|Staff category|AfC|Ethnicity Group
7100001|Ward 1|Clinical|5|White
7100002|Ward 1|Clinical|6|BAME
7100003|Ward 2|Clinical|7|White
7100004|Finance|Non Clinical|3|White
7100006|Medicine|Medical|Consultant|BAME
7100007|Ward 2|Clinical|5|BAME
7100008|Finance|Non Clinical|4|BAME
7100009|Ward 1|Clinical|5|White
`,
    },
    {
      name: "Joiners 24-25",
      typed: `
Assignment No|Dept|Staff category|AfC|Ethnicity Group|Start date
7100007|Ward 2|Clinical|5|BAME|2024-06-03
7100008|Finance|Non Clinical|4|BAME|2024-09-16
7100009|Ward 1|Clinical|5|White|2025-01-13
`,
    },
    {
      name: "Leavers 24-25",
      typed: `
Assignment No|Dept|Staff category|AfC|Ethnicity Group|Last day|Reason
7100005|Finance|Non Clinical|3|Not disclosed|2024-11-29|Retirement
`,
    },
  ],
  results: [
    cell("2024-03-31", "clinical: Band 5", 1, 1, 0),
    cell("2024-03-31", "clinical: Band 7", 1, 0, 0),
    cell("2024-03-31", "clinical", 2, 1, 0),
    cell("2024-03-31", "non-clinical: Band 3", 1, 0, 1),
    cell("2024-03-31", "non-clinical", 1, 0, 1),
    cell("2024-03-31", "medical: Consultants", 0, 1, 0),
    cell("2024-03-31", "medical", 0, 1, 0),
    cell("2024-03-31", "all", 3, 2, 1),
    cell("2025-03-31", "clinical: Band 5", 2, 1, 0),
    cell("2025-03-31", "clinical: Band 6", 0, 1, 0),
    cell("2025-03-31", "clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "clinical", 3, 2, 0),
    cell("2025-03-31", "non-clinical: Band 3", 1, 0, 0),
    cell("2025-03-31", "non-clinical: Band 4", 0, 1, 0),
    cell("2025-03-31", "non-clinical", 1, 1, 0),
    cell("2025-03-31", "medical: Consultants", 0, 1, 0),
    cell("2025-03-31", "medical", 0, 1, 0),
    cell("2025-03-31", "all", 4, 4, 0),
  ],
  said: [],
};
