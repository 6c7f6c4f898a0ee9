import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, staff: White 1 2 3 4, BME 5 6 7, unknown 8, all clinical Band 5. Optional modules finished in the year: White
 * 1; BME 5; unknown 8. Not 2 (June 2023), 6 (May 2025), 7 (mandatory).
 */
export const ownWordsForTraining: UnseenWorkbook = {
  fileName: "Academy.xlsx",
  story: "a training log in the academy's own words",
  sheets: [
    {
      name: "Academy log",
      typed: `
Staff ID|Module|Finished|Mandatory?|Cost centre
1|Negotiation|2024-06-03|No|A100
2|Negotiation|2023-06-05|No|A100
5|Coaching|2024-09-02|No|B200
6|Coaching|2025-05-01|No|B200
7|Infection control|2024-10-10|Yes|B200
8|Coaching|2024-10-10|No|A100
`,
    },
    {
      name: "People 31 March 2025",
      typed: `
Staff ID|Ethnic background|Profession|Agenda for Change pay band
1|White - British|Nursing and Midwifery Registered|Band 5
2|White - British|Nursing and Midwifery Registered|Band 5
3|White - British|Nursing and Midwifery Registered|Band 5
4|White - Irish|Nursing and Midwifery Registered|Band 5
5|Indian|Nursing and Midwifery Registered|Band 5
6|Black African|Nursing and Midwifery Registered|Band 5
7|Chinese|Nursing and Midwifery Registered|Band 5
8|Not stated|Nursing and Midwifery Registered|Band 5
`,
    },
  ],
  results: [
    cell(snapshot, "clinical: Band 5", 4, 3, 1),
    cell(snapshot, "clinical", 4, 3, 1),
    cell(snapshot, "all", 4, 3, 1),
    ratio("4", snapshot, [1, 4], [1, 3], [1, 1]),
  ],
  said: [],
};
