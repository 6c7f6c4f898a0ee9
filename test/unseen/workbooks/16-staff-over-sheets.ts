import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, the two lists of staff in post together, 6 + 5 people; leavers and bank workers are no workforce.
 *   clinical      Band 5: White 1101 1102, BME 1103. Band 6: White 1105, BME 1104. Band 7: White 1106
 *   non-clinical  Band 3: White 1201, BME 1202. Band 4: White 1203, unknown 1204. Band 8b: White 1205
 */
export const staffOverSheets: UnseenWorkbook = {
  fileName: "All staff.xlsx",
  story: "a staff list a directorate, with totals, and lists of leavers and of bank workers beside",
  sheets: [
    {
      name: "Leavers",
      typed: `
Leavers 01/04/2024 - 31/03/2025
Emp. Number|Ethnic Origin|Staff Group|Pay Band|Leaving Date|Reason for Leaving
1301|A White - British|Nursing and Midwifery Registered|Band 5|2024-06-30|Retirement
1302|N Black or Black British - African|Nursing and Midwifery Registered|Band 5|2024-09-15|Relocation
1303|A White - British|Administrative and Clerical|Band 3|2025-01-31|Promotion
`,
    },
    {
      name: "Nursing",
      typed: `
Staff in post 31/03/2025
Emp. Number|Ethnic Origin|Staff Group|Pay Band
1101|A White - British|Nursing and Midwifery Registered|Band 5
1102|A White - British|Nursing and Midwifery Registered|Band 5
1103|N Black or Black British - African|Nursing and Midwifery Registered|Band 5
1104|P Black or Black British - Any other Black background|Nursing and Midwifery Registered|Band 6
1105|A White - British|Nursing and Midwifery Registered|Band 6
1106|B White - Irish|Nursing and Midwifery Registered|Band 7
Total|6
`,
    },
    {
      name: "Corporate",
      typed: `
Staff in post 31/03/2025
Emp. Number|Ethnic Origin|Staff Group|Pay Band
1201|A White - British|Administrative and Clerical|Band 3
1202|H Asian or Asian British - Indian|Administrative and Clerical|Band 3
1203|A White - British|Administrative and Clerical|Band 4
1204||Administrative and Clerical|Band 4
1205|A White - British|Administrative and Clerical|Band 8b
Total|5
`,
    },
    {
      name: "Bank",
      typed: `
Bank workers 31/03/2025
Emp. Number|Ethnic Origin|Staff Group|Pay Band
1401|N Black or Black British - African|Additional Clinical Services|Band 2
1402|A White - British|Nursing and Midwifery Registered|Band 5
1403|J Asian or Asian British - Pakistani|Additional Clinical Services|Band 2
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 3", 1, 1, 0),
    cell(snapshot, "non-clinical: Band 4", 1, 0, 1),
    cell(snapshot, "non-clinical: Band 8b", 1, 0, 0),
    cell(snapshot, "non-clinical", 3, 1, 1),
    cell(snapshot, "clinical: Band 5", 2, 1, 0),
    cell(snapshot, "clinical: Band 6", 1, 1, 0),
    cell(snapshot, "clinical: Band 7", 1, 0, 0),
    cell(snapshot, "clinical", 4, 2, 0),
    cell(snapshot, "all", 7, 3, 1),
  ],
  said: [[/leaver/i], [/bank/i]],
};
