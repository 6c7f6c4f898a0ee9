import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, ten staff: Band 5 White 2001 2002 2003, BME 2007 2008; Band 6 White 2004 2005 2006, BME 2009 2010.
 * Flagged disciplinary 2001 and 2007: 1 of 4 against 1 of 6. Flagged training 2001 2002 2003 and 2008: 3 of 6, 1 of 4.
 * A list with such flags is a staff list: its rows are no events. The flags may be counted, but then exactly so.
 */
export const flagsInTheStaffList: UnseenWorkbook = {
  fileName: "One big list.xlsx",
  story: "a staff list with Y/N columns for disciplinary and training",
  sheets: [
    {
      name: "31 March 2025",
      typed: `
Emp No|Ethnicity|Staff Group|Band|Disciplinary in year (Y/N)|Accessed CPD in year (Y/N)
2001|White British|Nursing and Midwifery Registered|Band 5|Y|Y
2002|White British|Nursing and Midwifery Registered|Band 5|N|Y
2003|White British|Nursing and Midwifery Registered|Band 5|N|Y
2004|White British|Nursing and Midwifery Registered|Band 6|N|N
2005|White Irish|Nursing and Midwifery Registered|Band 6|N|N
2006|White British|Nursing and Midwifery Registered|Band 6|N|N
2007|Black African|Nursing and Midwifery Registered|Band 5|Y|N
2008|Indian|Nursing and Midwifery Registered|Band 5|N|Y
2009|Pakistani|Nursing and Midwifery Registered|Band 6|N|N
2010|Chinese|Nursing and Midwifery Registered|Band 6|N|N
`,
    },
  ],
  results: [
    cell(snapshot, "clinical: Band 5", 3, 2, 0),
    cell(snapshot, "clinical: Band 6", 3, 2, 0),
    cell(snapshot, "clinical", 6, 4, 0),
    cell(snapshot, "all", 6, 4, 0),
  ],
  mayAlso: [
    ratio("3", snapshot, [1, 6], [1, 4], [0, 0]),
    ratio("4", snapshot, [3, 6], [1, 4], [0, 0]),
  ],
  said: [],
};
