import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Thirteen rows: 9009 is a non-executive director, 9010 honorary, 9012 on the bank. Ten people are left.
 */
export const census2021Words: UnseenWorkbook = {
  fileName: "Workforce profile.xlsx",
  story:
    "ethnic groups in the words of the 2021 census, with those who are no employees among the rows",
  sheets: [
    {
      name: "Headcount_310325",
      typed: `
Ethnicity|Payscale Description|Main Staff Group|Employment Category|Person ref|Site
White: English, Welsh, Scottish, Northern Irish or British|Review Body Band 5|Nursing and Midwifery Registered|Permanent|9001|North
Asian, Asian British or Asian Welsh: Indian|Review Body Band 5|Nursing and Midwifery Registered|Permanent|9002|North
White: Gypsy or Irish Traveller|Review Body Band 2|Additional Clinical Services|Permanent|9003|South
White: Roma|Non Review Body Band 2|Estates and Ancillary|Permanent|9004|South
Black, Black British, Black Welsh, Caribbean or African: Caribbean|Non Review Body Band 2|Estates and Ancillary|Permanent|9005|South
Other ethnic group: Arab|Review Body Band 6|Allied Health Professionals|Fixed Term Temp|9006|North
Mixed or Multiple ethnic groups: White and Asian|Non Review Body Band 8 - Range A|Administrative and Clerical|Permanent|9007|North
I do not wish to disclose my ethnic origin|Non Review Body Band 4|Administrative and Clerical|Permanent|9008|North
White: English, Welsh, Scottish, Northern Irish or British|Non Executive Director|Administrative and Clerical|Non-Exec Director/Chair|9009|North
Asian, Asian British or Asian Welsh: Pakistani|Consultant|Medical and Dental|Honorary|9010|North
Asian, Asian British or Asian Welsh: Bangladeshi|Consultant|Medical and Dental|Permanent|9011|North
White: Any other White background|Review Body Band 5|Nursing and Midwifery Registered|Bank|9012|South
White: English, Welsh, Scottish, Northern Irish or British|Very Senior Manager|Administrative and Clerical|Permanent|9013|North
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 2", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 4", 0, 0, 1),
    cell("2025-03-31", "non-clinical: Band 8a", 0, 1, 0),
    cell("2025-03-31", "non-clinical: VSM", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 2, 2, 1),
    cell("2025-03-31", "clinical: Band 2", 1, 0, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 6", 0, 1, 0),
    cell("2025-03-31", "clinical", 2, 2, 0),
    cell("2025-03-31", "medical: Consultants", 0, 1, 0),
    cell("2025-03-31", "medical", 0, 1, 0),
    cell("2025-03-31", "all", 4, 5, 1),
  ],
  said: [[/bank/i], [/honorary/i], [/non.exec/i]],
};
