import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The agency worker is out; 51003 is 0051003 with a second post of 0.2; the filter hides two people who count: 10.
 */
export const commissionerProfile: UnseenWorkbook = {
  fileName: "ICB profile Q4.xlsx",
  story:
    "a commissioner's list with grades run together, three groups as words, payroll numbers half as text, and a filter on",
  sheets: [
    {
      name: "Org data",
      hiddenRows: [11, 12],
      typed: `
NHS Example ICB: workforce profile, Q4 FY2024-25 (31.03.25)

Payroll|Directorate|Pay Grade|Post Type|Ethnicity Group|Contract|WTE
'0051001|Finance|AfC8a|Non clinical|White|Permanent|1
'0051002|Finance|AfC7|Non clinical|BAME|Permanent|1
'0051003|Nursing|AfC8c|Clinical|White|Permanent|0.8
51003|Nursing|AfC8a|Clinical|White|Fixed term|0.2
'0051004|Nursing|AfC8b|Clinical|BAME|Permanent|1
'0051005|Executive|VSM (ESM 2)|Non clinical|White|Fixed term|1
'0051007|Comms|AfC6|Non clinical|BAME|Agency|1
'0051008|Comms|AfC6|Non clinical|White|Permanent|1
'0051009|Comms|AfC5|Non clinical|BAME|Permanent|1
'0051006|Executive|VSM (ESM 1)|Clinical|ND|Permanent|1
'0051010|Digital|AfC9|Non clinical|White|Permanent|1
'0051011|Digital|AfC8d|Non clinical|BAME|Permanent|1

ND = not disclosed
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 5", 0, 1, 0),
    cell("2025-03-31", "non-clinical: Band 6", 1, 0, 0),
    cell("2025-03-31", "non-clinical: Band 7", 0, 1, 0),
    cell("2025-03-31", "non-clinical: Band 8a", 1, 0, 0),
    cell("2025-03-31", "non-clinical: Band 8d", 0, 1, 0),
    cell("2025-03-31", "non-clinical: Band 9", 1, 0, 0),
    cell("2025-03-31", "non-clinical: VSM", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 4, 3, 0),
    cell("2025-03-31", "clinical: Band 8b", 0, 1, 0),
    cell("2025-03-31", "clinical: Band 8c", 1, 0, 0),
    cell("2025-03-31", "clinical: VSM", 0, 0, 1),
    cell("2025-03-31", "clinical", 1, 1, 1),
    cell("2025-03-31", "all", 5, 4, 1),
  ],
  said: [[/agency/i], [/hidden|hides|filter/i]],
};
