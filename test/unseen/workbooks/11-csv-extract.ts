import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, nine rows, seven people: 700101 has two rows (primary: clinical Band 5, White; the other is bank), 700105 two
 * (primary: non-clinical Band 6, BME), which an assignment number with "-2" gives away.
 *   clinical      Band 5: White 700101 700102, BME 700103. Band 7: White 700104
 *   non-clinical  Band 2: unknown 700106, White 700107. Band 6: BME 700105
 */
export const csvExtract: UnseenWorkbook = {
  fileName: "esr_extract.csv",
  story: "a .csv with assignment numbers and commas in quotes, whose date is a setting",
  csv: `
Assignment Number,Full Name,Ethnic Origin,Pay Scale Description,Staff Group,Assignment Category,Primary (Y/N),Latest Start Date
00700101,"Smith, Jane",A White - British,Review Body Band 5,Nursing and Midwifery Registered,Permanent,Yes,01/02/2015
00700101-2,"Smith, Jane",A White - British,Review Body Band 5,Nursing and Midwifery Registered,Bank,No,01/02/2018
00700102,"O'Neill, Pat",B White - Irish,Review Body Band 5,Nursing and Midwifery Registered,Permanent,Yes,13/07/2009
00700103,"Okafor, Ada",N Black or Black British - African,Review Body Band 5,Nursing and Midwifery Registered,Permanent,Yes,03/10/2022
00700104,"Wright, Sam","C White - Any other White background",Review Body Band 7,Allied Health Professionals,Permanent,Yes,01/11/2011
00700105,"Rahman, Zara","K Asian or Asian British - Bangladeshi",Non Review Body Band 6,Administrative and Clerical,Permanent,Yes,25/04/2016
00700105-2,"Rahman, Zara","K Asian or Asian British - Bangladeshi",Non Review Body Band 5,Administrative and Clerical,Permanent,No,25/04/2020
00700106,"Young, Lee",NULL,Non Review Body Band 2,Estates and Ancillary,Permanent,Yes,14/08/2023
00700107,"Zeller, Max",A White - British,Non Review Body Band 2,Estates and Ancillary,Fixed Term Temp,Yes,02/12/2024
`,
  settings: { snapshot },
  results: [
    cell(snapshot, "non-clinical: Band 2", 1, 0, 1),
    cell(snapshot, "non-clinical: Band 6", 0, 1, 0),
    cell(snapshot, "non-clinical", 1, 1, 1),
    cell(snapshot, "clinical: Band 5", 2, 1, 0),
    cell(snapshot, "clinical: Band 7", 1, 0, 0),
    cell(snapshot, "clinical", 3, 1, 0),
    cell(snapshot, "all", 4, 2, 1),
  ],
  said: [[/bank|assignment/i]],
};
