import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, staff: White 701–707, BME 708–712, unknown 713 714. Clinical Band 5: White 701–704, BME 708–710, unknown
 * 713; Band 6: White 705, BME 711. Non-clinical Band 4: White 706 707, BME 712, unknown 714.
 * People who attended something non-mandatory in the year:
 *   White    701, 702, 704 (twice, one person). Not 703 (did not attend), 705 (cancelled), 706 (10/04/2025), 707 (mandatory)
 *   BME      708, 711 (on 1 April 2024). Not 709 (there is no 31 February), 710 (mandatory), 712 (did not attend)
 *   unknown  713
 */
export const trainingAttendance: UnseenWorkbook = {
  fileName: "CPD log 2024-25.xlsx",
  story: "training with a mandatory flag and attendance, a spacer column in the staff list",
  sheets: [
    {
      name: "Staff",
      typed: `
Workforce snapshot, 31st March 2025

Staff ID|Ethnicity||Agenda for Change Band|Staff Group|Assignment Category
701|A||Band 5|Nursing and Midwifery Registered|Permanent
702|A||Band 5|Nursing and Midwifery Registered|Permanent
703|A||Band 5|Nursing and Midwifery Registered|Permanent
704|B||Band 5|Nursing and Midwifery Registered|Permanent
705|A||Band 6|Allied Health Professionals|Permanent
706|A||Band 4|Administrative and Clerical|Permanent
707|C||Band 4|Administrative and Clerical|Permanent
708|N||Band 5|Nursing and Midwifery Registered|Permanent
709|H||Band 5|Nursing and Midwifery Registered|Permanent
710|L||Band 5|Nursing and Midwifery Registered|Permanent
711|K||Band 6|Allied Health Professionals|Fixed Term Temp
712|M||Band 4|Administrative and Clerical|Permanent
713|Z||Band 5|Nursing and Midwifery Registered|Permanent
714|||Band 4|Administrative and Clerical|Permanent
`,
    },
    {
      name: "Courses",
      typed: `
Staff ID|Course Title|Course Date|Stat/Mand|Attendance Status
701|Moving and Handling|'14/05/2024|Y|Attended
701|Coaching Skills|'22/05/2024|N|Attended
702|Mary Seacole Programme|'10/09/2024|N|Attended
703|Coaching Skills|'22/05/2024|N|Did Not Attend
704|Coaching Skills|'22/05/2024|N|Attended
704|Mentorship|'06/11/2024|N|Attended
705|Mentorship|'06/11/2024|N|Cancelled
706|Excel Intermediate|'10/04/2025|N|Attended
707|Moving and Handling|'17/05/2024|Y|Attended
708|Mary Seacole Programme|'10/09/2024|N|Attended
709|Mentorship|'31/02/2025|N|Attended
710|Moving and Handling|'17/05/2024|Y|Attended
711|Coaching Skills|'01/04/2024|N|Attended
712|Excel Intermediate|'12/12/2024|N|Did Not Attend
713|Excel Intermediate|'12/12/2024|N|Attended
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 4", 2, 1, 1),
    cell(snapshot, "non-clinical", 2, 1, 1),
    cell(snapshot, "clinical: Band 5", 4, 3, 1),
    cell(snapshot, "clinical: Band 6", 1, 1, 0),
    cell(snapshot, "clinical", 5, 4, 1),
    cell(snapshot, "all", 7, 5, 2),
    {
      indicator: "4",
      period: snapshot,
      part: "all",
      white: [3, 7],
      bme: [2, 5],
      unknown: [1, 2],
      value: 3 / 7 / (2 / 5),
    },
  ],
  said: [[/mandatory/i], [/31\/02\/2025|no date|impossible|not a date|cannot be read/i]],
};
