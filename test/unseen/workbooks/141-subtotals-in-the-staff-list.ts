import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Bank: 20110004, 20110009 and the second assignment of 20110005. The rows "Surgery Total", "Medicine Total" and
 * "Grand Total" are no people. Ten people remain: clinical band 5 0001 and 0008 White, 0002 and 0003 BME; band 6 0005
 * White, 0007 not stated; non-clinical band 3 0006 and 0011 White, 0010 BME; band 4 0012 White.
 */
export const subtotalsInTheStaffList: UnseenWorkbook = {
  fileName: "SIP BI report.xlsx",
  story: "staff in post from ESR BI with a total after each directorate and bank posts in between",
  sheets: [
    {
      name: "Report 1",
      typed: `
NHS Electronic Staff Record - Business Intelligence
Staff in Post by Assignment - Effective Date: 31-Mar-2025
Run by: HOLT J|||Run date: 07-Apr-2025

Org L4|Emp No.|Asg No.|Prim Asg|Asg Category|Asg Status|Staff Grp|Payscale Desc|Ethnic Origin|FTE|Hdct
Surgery|20110001|20110001|Y|Permanent|Active Assignment|Nursing and Midwifery Registered|Review Body Band 5|A White - British|1|1
Surgery|20110002|20110002|Y|Permanent|Active Assignment|Nursing and Midwifery Registered|Review Body Band 5|H Asian or Asian British - Indian|1|1
Surgery|20110003|20110003|Y|Fixed Term Temp|Active Assignment|Nursing and Midwifery Registered|Review Body Band 5|N Black or Black British - African|0.8|1
Surgery|20110004|20110004|Y|Bank|Active Assignment|Nursing and Midwifery Registered|Review Body Band 5|PC Black Nigerian|0|1
Surgery|20110005|20110005|Y|Permanent|Active Assignment|Nursing and Midwifery Registered|Review Body Band 6|A White - British|0.6|1
Surgery|20110005|'20110005-2|N|Bank|Active Assignment|Nursing and Midwifery Registered|Review Body Band 5|A White - British|0|1
Surgery|20110006|20110006|Y|Permanent|Active Assignment|Administrative and Clerical|Non Review Body Band 3|A White - British|1|1
Surgery Total|||||||||4.4|7
Medicine|20110007|20110007|Y|Permanent|Active Assignment|Nursing and Midwifery Registered|Review Body Band 6|Z Not Stated|1|1
Medicine|20110008|20110008|Y|Permanent|Active Assignment|Nursing and Midwifery Registered|Review Body Band 5|C White - Any other White background|1|1
Medicine|20110009|20110009|Y|Bank|Active Assignment|Additional Clinical Services|Review Body Band 2|M Black or Black British - Caribbean|0|1
Medicine|20110010|20110010|Y|Permanent|Active Assignment|Administrative and Clerical|Non Review Body Band 3|J Asian or Asian British - Pakistani|1|1
Medicine|20110011|20110011|Y|Permanent|Maternity & Adoption|Administrative and Clerical|Non Review Body Band 3|A White - British|0.5|1
Medicine|20110012|20110012|Y|Permanent|Active Assignment|Administrative and Clerical|Non Review Body Band 4|B White - Irish|1|1
Medicine Total|||||||||4.5|6
Grand Total|||||||||8.9|13
`,
    },
  ],
  results: [
    cell("2025-03-31", "clinical: Band 5", 2, 2, 0),
    cell("2025-03-31", "clinical: Band 6", 1, 0, 1),
    cell("2025-03-31", "clinical", 3, 2, 1),
    cell("2025-03-31", "non-clinical: Band 3", 2, 1, 0),
    cell("2025-03-31", "non-clinical: Band 4", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 3, 1, 0),
    cell("2025-03-31", "all", 6, 3, 1),
  ],
  said: [[/bank/i]],
};
