import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Fifteen rows, fourteen people: 31004 has a second post that is not the primary one. The date stands on the cover.
 */
export const codesAndACoverSheet: UnseenWorkbook = {
  fileName: "WF_EXTRACT_v3_FINAL.xlsx",
  story: "nothing but codes in the list, the date and the key on sheets of their own",
  sheets: [
    {
      name: "Cover",
      typed: `
Workforce equality extract

Prepared by|Workforce Intelligence
Data as at|31 March 2025
Status|Final
`,
    },
    {
      name: "Data",
      typed: `
EMPLOYEE|ASG|PRIMARY|STF_GRP|GRADE|ETH|FTE|SITE
31001|31001|Yes|A&C|XN04|A|1|MAIN
31002|31002|Yes|A&C|XN04|H|1|MAIN
31003|31003|Yes|A&C|XN08|A|1|MAIN
31004|31004|Yes|N&M|XR05|A|0.6|MAIN
31004|31004-2|No|N&M|XR06|A|0.4|ANNEX
31005|31005|Yes|N&M|XR05|N|1|ANNEX
31006|31006|Yes|N&M|XR05|Z|1|ANNEX
31007|31007|Yes|N&M|XR09|A|1|MAIN
31008|31008|Yes|ACS|XR02|M|1|MAIN
31009|31009|Yes|ACS|XR02|A|0.8|MAIN
31010|31010|Yes|AHP|XR06|C|1|ANNEX
31011|31011|Yes|AHP|XR06|S|1|MAIN
31012|31012|Yes|M&D|YC72¦Consultant|A|1|MAIN
31013|31013|Yes|M&D|YC72¦Consultant|H|1|MAIN
31014|31014|Yes|M&D|YM72¦Specialty Registrar|R|1|MAIN
`,
    },
    {
      name: "Lookups",
      typed: `
Code|Description|Group
A|White - British|White
B|White - Irish|White
C|White - Any other White background|White
D|Mixed - White & Black Caribbean|BME
E|Mixed - White & Black African|BME
F|Mixed - White & Asian|BME
G|Mixed - Any other mixed background|BME
H|Asian or Asian British - Indian|BME
J|Asian or Asian British - Pakistani|BME
K|Asian or Asian British - Bangladeshi|BME
L|Asian or Asian British - Any other Asian background|BME
M|Black or Black British - Caribbean|BME
N|Black or Black British - African|BME
P|Black or Black British - Any other Black background|BME
R|Chinese|BME
S|Any other ethnic group|BME
Z|Not stated|Unknown
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 4", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 8a", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 2, 1, 0),
    cell("2025-03-31", "clinical: Band 2", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 1, 1),
    cell("2025-03-31", "clinical: Band 6", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 8b", 1, 0, 0),
    cell("2025-03-31", "clinical", 4, 3, 1),
    cell("2025-03-31", "medical: Consultants", 1, 1, 0),
    cell("2025-03-31", "medical: Trainee grades", 0, 1, 0),
    cell("2025-03-31", "medical", 1, 2, 0),
    cell("2025-03-31", "all", 7, 6, 1),
  ],
  said: [],
};
