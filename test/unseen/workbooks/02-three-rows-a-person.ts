import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, 12 people in 20 rows:
 *   21000001  primary row: clinical Band 6, White (its bank row and its clerical row do not count again)
 *   21000002  no primary row: the larger part, 0.6, is clinical Band 7, BME
 *   21000003  bank only: out
 *   21000004  honorary as primary, but a substantive post: clinical Band 5, BME
 *   21000005  non-clinical Band 5, White
 *   21000006  non-clinical Band 2, unknown (second row bank)
 *   21000007  Consultant, White (two more rows do not count)
 *   21000008  XR09 is Band 8b, clinical, BME
 *   21000009  honorary only: out; 21000010 agency only: out
 *   21000011  XN12 is Band 9, non-clinical, White
 *   21000012  Band 8 - Range A, non-clinical, BME
 */
export const threeRowsAPerson: UnseenWorkbook = {
  fileName: "ESR assignments.xlsx",
  story: "an ESR row for every assignment, two header rows, employee numbers as text",
  sheets: [
    {
      name: "Sheet1",
      merged: ["A2:B2", "C2:D2", "E2:I2"],
      typed: `
Assignment report, effective date 31/03/2025
Person||Diversity||Assignment
Employee Number|Full Name|Ethnic Origin|Gender|Assignment Number|Primary Assignment|Assignment Category|FTE|Pay Scale|Staff Group
'21000001|Abbott, Ann|A White - British|Female|21000001|Y|Permanent|0.8|NHS¦XR06¦Review Body Band 6|Nursing and Midwifery Registered
'21000001|Abbott, Ann|A White - British|Female|21000001-2|N|Bank|0|NHS¦XR05¦Review Body Band 5|Nursing and Midwifery Registered
'21000001|Abbott, Ann|A White - British|Female|21000001-3|N|Permanent|0.2|NHS¦XN04¦Non Review Body Band 4|Administrative and Clerical
'21000002|Begum, Bushra|J Asian or Asian British - Pakistani|Female|21000002|N|Fixed Term Temp|0.4|NHS¦XR05¦Review Body Band 5|Nursing and Midwifery Registered
'21000002|Begum, Bushra|J Asian or Asian British - Pakistani|Female|21000002-2|N|Permanent|0.6|NHS¦XR07¦Review Body Band 7|Nursing and Midwifery Registered
'21000003|Chidi, Chika|N Black or Black British - African|Male|21000003|Y|Bank|0|NHS¦XR02¦Review Body Band 2|Additional Clinical Services
'21000004|Dixon, Devon|M Black or Black British - Caribbean|Male|21000004|Y|Honorary|0|NHS¦XR06¦Review Body Band 6|Nursing and Midwifery Registered
'21000004|Dixon, Devon|M Black or Black British - Caribbean|Male|21000004-2|N|Permanent|0.5|NHS¦XR05¦Review Body Band 5|Nursing and Midwifery Registered
'21000005|Evans, Emyr|A White - British|Male|21000005|Y|Permanent|1|NHS¦XN05¦Non Review Body Band 5|Administrative and Clerical
'21000006|Foster, Fay|Z Not Stated|Female|21000006|Y|Permanent|0.5|NHS¦XN02¦Non Review Body Band 2|Estates and Ancillary
'21000006|Foster, Fay|Z Not Stated|Female|21000006-2|N|Bank|0|NHS¦XN02¦Non Review Body Band 2|Estates and Ancillary
'21000007|Grant, Guy|B White - Irish|Male|21000007|Y|Permanent|0.8|NHS¦YC72¦Consultant|Medical and Dental
'21000007|Grant, Guy|B White - Irish|Male|21000007-2|N|Permanent|0.1|NHS¦MC46¦Specialty Doctor|Medical and Dental
'21000007|Grant, Guy|B White - Irish|Male|21000007-3|N|Permanent|0.1|NHS¦YC72¦Consultant|Medical and Dental
'21000008|Hegde, Hema|H Asian or Asian British - Indian|Female|21000008|Y|Permanent|1|NHS¦XR09¦Review Body Band 8 - Range B|Allied Health Professionals
'21000009|Ivers, Ian|A White - British|Male|21000009|Y|Honorary|0|NHS¦YC72¦Consultant|Medical and Dental
'21000010|Joseph, Jo|G Mixed - Any other mixed background|Female|21000010|Y|Agency|1|NHS¦XN03¦Non Review Body Band 3|Administrative and Clerical
'21000011|Kowalski, Kasia|CP White Polish|Female|21000011|Y|Permanent|1|NHS¦XN12¦Non Review Body Band 9|Administrative and Clerical
'21000012|Lawal, Lara|PC Black Nigerian|Female|21000012|Y|Permanent|0.7|NHS¦XN08¦Non Review Body Band 8 - Range A|Administrative and Clerical
'21000012|Lawal, Lara|PC Black Nigerian|Female|21000012-2|N|Permanent|0.3|NHS¦XN07¦Non Review Body Band 7|Administrative and Clerical
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 2", 0, 0, 1),
    cell(snapshot, "non-clinical: Band 5", 1, 0, 0),
    cell(snapshot, "non-clinical: Band 8a", 0, 1, 0),
    cell(snapshot, "non-clinical: Band 9", 1, 0, 0),
    cell(snapshot, "non-clinical", 2, 1, 1),
    cell(snapshot, "clinical: Band 5", 0, 1, 0),
    cell(snapshot, "clinical: Band 6", 1, 0, 0),
    cell(snapshot, "clinical: Band 7", 0, 1, 0),
    cell(snapshot, "clinical: Band 8b", 0, 1, 0),
    cell(snapshot, "clinical", 1, 3, 0),
    cell(snapshot, "medical: Consultants", 1, 0, 0),
    cell(snapshot, "medical", 1, 0, 0),
    cell(snapshot, "all", 4, 4, 1),
  ],
  said: [[/bank/i], [/honorary/i], [/agency/i]],
};
