import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, sheet "SIP Mar-25", 14 people, one of them bank (10012), so 13:
 *   clinical      Band 5: White 10001 10002; BME 10004 10005; unknown 10007
 *                 Band 6: White 10003 10014; BME 10006
 *                 Band 7: BME 10013
 *   non-clinical  Band 3: White 10008; BME 10010. Band 4: White 10009. Band 7: White 10011
 * The other two months are no 31 March: nothing of them belongs into the report.
 */
export const monthSheets: UnseenWorkbook = {
  fileName: "Staff in post by month.xlsx",
  story: "a sheet a month, title lines above, a total below, of which one is 31 March",
  sheets: [
    {
      name: "SIP Feb-25",
      typed: `
Staff in Post
Source: ESR BI

Person Number|Name|Ethnicity|NHS Staff Group|AfC Band|Contract|WTE
10001|Adams, J|A White - British|Nursing and Midwifery Registered|Band 5|Permanent|1
10002|Brown, K|A White - British|Nursing and Midwifery Registered|Band 5|Permanent|0.8
10003|Clark, L|C White - Any other White background|Nursing and Midwifery Registered|Band 5|Permanent|1
10004|Dar, M|J Asian or Asian British - Pakistani|Nursing and Midwifery Registered|Band 5|Permanent|1
10005|Eze, N|N Black or Black British - African|Nursing and Midwifery Registered|Band 5|Permanent|1
10008|Hill, P|A White - British|Administrative and Clerical|Band 3|Permanent|1
10009|Innes, Q|A White - British|Administrative and Clerical|Band 4|Permanent|0.6
Total|7
`,
    },
    {
      name: "SIP Mar-25",
      typed: `
Staff in Post
Source: ESR BI

Person Number|Name|Ethnicity|NHS Staff Group|AfC Band|Contract|WTE
10001|Adams, J|A White - British|Nursing and Midwifery Registered|Band 5|Permanent|1
10002|Brown, K|A White - British|Nursing and Midwifery Registered|Band 5|Permanent|0.8
10003|Clark, L|C White - Any other White background|Nursing and Midwifery Registered|Band 6|Permanent|1
10004|Dar, M|J Asian or Asian British - Pakistani|Nursing and Midwifery Registered|Band 5|Permanent|1
10005|Eze, N|N Black or Black British - African|Nursing and Midwifery Registered|Band 5|Permanent|1
10006|Fernandes, O|H Asian or Asian British - Indian|Nursing and Midwifery Registered|Band 6|Permanent|1
10007|Green, R|Z Not Stated|Nursing and Midwifery Registered|Band 5|Permanent|1
10008|Hill, P|A White - British|Administrative and Clerical|Band 3|Permanent|1
10009|Innes, Q|A White - British|Administrative and Clerical|Band 4|Permanent|0.6
10010|James, S|M Black or Black British - Caribbean|Administrative and Clerical|Band 3|Permanent|1
10011|King, T|A White - British|Administrative and Clerical|Band 7|Permanent|1
10012|Lowe, U|A White - British|Administrative and Clerical|Band 3|Bank|0
10013|Ming, V|R Chinese|Add Prof Scientific and Technic|Band 7|Fixed Term Temp|1
10014|Nolan, W|B White - Irish|Allied Health Professionals|Band 6|Permanent|1
Total|14
`,
    },
    {
      name: "SIP Apr-25",
      typed: `
Staff in Post
Source: ESR BI

Person Number|Name|Ethnicity|NHS Staff Group|AfC Band|Contract|WTE
10001|Adams, J|A White - British|Nursing and Midwifery Registered|Band 5|Permanent|1
10002|Brown, K|A White - British|Nursing and Midwifery Registered|Band 6|Permanent|0.8
10004|Dar, M|J Asian or Asian British - Pakistani|Nursing and Midwifery Registered|Band 5|Permanent|1
10005|Eze, N|N Black or Black British - African|Nursing and Midwifery Registered|Band 5|Permanent|1
10008|Hill, P|A White - British|Administrative and Clerical|Band 3|Permanent|1
10010|James, S|M Black or Black British - Caribbean|Administrative and Clerical|Band 4|Permanent|1
10011|King, T|A White - British|Administrative and Clerical|Band 7|Permanent|1
10015|Owusu, X|N Black or Black British - African|Administrative and Clerical|Band 3|Permanent|1
Total|8
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 3", 1, 1, 0),
    cell(snapshot, "non-clinical: Band 4", 1, 0, 0),
    cell(snapshot, "non-clinical: Band 7", 1, 0, 0),
    cell(snapshot, "non-clinical", 3, 1, 0),
    cell(snapshot, "clinical: Band 5", 2, 2, 1),
    cell(snapshot, "clinical: Band 6", 2, 1, 0),
    cell(snapshot, "clinical: Band 7", 0, 1, 0),
    cell(snapshot, "clinical", 4, 4, 1),
    cell(snapshot, "all", 7, 5, 1),
  ],
  said: [[/bank/i]],
};
