import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, 10 people: the list stands for 31 March 2025 (the last one before it was run), and the reader is told that
 * it was run on 12 May and that one person (610) started after the snapshot.
 *   clinical      Band 5: White 601 602, BME 604 610. Band 7: White 603, BME 605
 *   non-clinical  Band 4: White 606 607, BME 608, unknown 609
 */
export const extractRunInMay: UnseenWorkbook = {
  fileName: "SIP.xlsx",
  story: "an extract run in May, without a word of 31 March, with somebody who started in April",
  sheets: [
    {
      name: "SIP",
      typed: `
Staff in post
Report run: 12/05/2025 09:14

Employee|Ethnic origin (description)|Staff grp|AfC band|Latest start date|Emp category
601|White - British|Nursing and Midwifery Registered|Band 5|2015-09-01|Permanent
602|White - British|Nursing and Midwifery Registered|Band 5|2019-02-11|Permanent
603|White - Any other White background|Nursing and Midwifery Registered|Band 7|2010-06-14|Permanent
604|Black or Black British - African|Nursing and Midwifery Registered|Band 5|2022-10-03|Permanent
605|Asian or Asian British - Indian|Nursing and Midwifery Registered|Band 7|2012-01-09|Permanent
606|White - British|Administrative and Clerical|Band 4|2020-07-20|Permanent
607|White - British|Administrative and Clerical|Band 4|2008-11-03|Permanent
608|Asian or Asian British - Pakistani|Administrative and Clerical|Band 4|2023-05-15|Fixed Term Temp
609|Unspecified|Administrative and Clerical|Band 4|2024-08-12|Permanent
610|Black or Black British - African|Nursing and Midwifery Registered|Band 5|2025-04-14|Permanent
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 4", 2, 1, 1),
    cell(snapshot, "non-clinical", 2, 1, 1),
    cell(snapshot, "clinical: Band 5", 2, 2, 0),
    cell(snapshot, "clinical: Band 7", 1, 1, 0),
    cell(snapshot, "clinical", 3, 3, 0),
    cell(snapshot, "all", 5, 4, 1),
  ],
  said: [[/12 May 2025|12\/05\/2025/], [/start/i, /after|later/i]],
};
