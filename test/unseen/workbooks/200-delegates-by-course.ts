import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Delegates of each course with their sum over all courses. The note says that somebody on several courses is counted on
 * each, so that the people who accessed training cannot be told from it: no indicator 4, though 672 of 1312 and 271 of 498
 * look like one. The headcount is indicator 1 for all staff.
 */
export const delegatesByCourse: UnseenWorkbook = {
  fileName: "L&D annual return 2024-25.xlsx",
  story:
    "delegates by course with a total, where a note says that people are counted on each course",
  sheets: [
    {
      name: "Courses",
      typed: `
Non-mandatory training and CPD 1 April 2024 - 31 March 2025: delegates by ethnicity

Course|White|BME|Not stated|Total
Mary Seacole Local|14|3|0|17
Edward Jenner|22|11|1|34
Managing attendance|61|17|2|80
Coaching conversations|48|19|1|68
Civility & respect workshop|133|64|6|203
QI Silver|39|12|0|51
Excel intermediate|57|21|2|80
Mentoring for inclusion|18|31|1|50
Apprenticeship L5 Operations Manager|9|4|0|13
MSc module (CPD fund)|37|16|1|54
Prescribing V300|12|7|0|19
External conference / study day|206|58|5|269
Action learning set|16|8|0|24
Total|672|271|19|962

Note: staff who attended more than one course are counted once for each course. A count of individuals is not available from the booking system.
`,
    },
    {
      name: "Headcount",
      typed: `
Substantive headcount by ethnicity, 31 March 2025

Ethnicity|Heads|Share
White|1312|71.0%
BME|498|27.0%
Not stated|37|2.0%
All staff|1847|100.0%
`,
    },
  ],
  results: [cell("2025-03-31", "all", 1312, 498, 37)],
  said: [
    [
      /training|CPD|course|delegate|indicator 4/i,
      /more than one|more than once|each course|twice|several|places|individuals?|people|persons?/i,
    ],
  ],
};
