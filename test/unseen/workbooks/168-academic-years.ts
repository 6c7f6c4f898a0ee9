import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The year column is the academic year; the financial year goes by the session date. 5 places went to people of
 * other employers, who are no leavers but outside the headcount, and facilitators teach. Distinct delegates of the
 * trust: 5 White, 4 BME, 1 not stated.
 */
export const academicYears: UnseenWorkbook = {
  fileName: "Academy attendance.xlsx",
  story:
    "programmes by academic year, with facilitators and delegates of other employers in the list",
  sheets: [
    {
      name: "Attendance",
      typed: `
Fenmarsh Leadership Academy - who came (non-mandatory programmes only)
Academic years run from September to August. Places are sold to Westhaven and to GP practices.

Academic Year|Programme|Session Date|Staff Number|Delegate from|Role|Ethnicity
2023/24|Stepping Up|2024-01-17|50112|Trust|Delegate|Indian
2023/24|Stepping Up|2024-01-17|50140|Trust|Delegate|White British
2023/24|Coaching Skills|2024-02-22|50203|Trust|Delegate|Black African
2023/24|Coaching Skills|2024-02-22|50390|Trust|Delegate|Black African
2023/24|First Line Leaders|2024-05-14|50118|Trust|Delegate|White British
2023/24|First Line Leaders|2024-05-14|50127|Trust|Delegate|White British
2023/24|First Line Leaders|2024-05-14|50203|Trust|Delegate|Black African
2023/24|First Line Leaders|2024-05-14|50777|Trust|Facilitator|Indian
2023/24|First Line Leaders|2024-05-14|W3301|Westhaven|Delegate|Pakistani
2023/24|First Line Leaders|2024-05-14|W3317|Westhaven|Delegate|Indian
2023/24|Quality Improvement|2024-06-26|50140|Trust|Delegate|White British
2023/24|Quality Improvement|2024-06-26|50266|Trust|Delegate|Filipino
2023/24|Quality Improvement|2024-06-26|50800|Trust|Facilitator|White British
2023/24|Quality Improvement|2024-06-26|GP021|GP practice|Delegate|Bangladeshi
2024/25|Coaching Skills|2024-10-09|50266|Trust|Delegate|Filipino
2024/25|Coaching Skills|2024-10-09|50311|Trust|Delegate|White Irish
2024/25|Coaching Skills|2024-10-09|50127|Trust|Delegate|White British
2024/25|Coaching Skills|2024-10-09|50777|Trust|Delegate|Indian
2024/25|Coaching Skills|2024-10-09|W3340|Westhaven|Delegate|Black African
2024/25|Stepping Up|2025-01-21|50325|Trust|Delegate|Not stated
2024/25|Stepping Up|2025-01-21|50333|Trust|Delegate|Chinese
2024/25|Stepping Up|2025-01-21|50812|Trust|Facilitator|Black Caribbean
2024/25|Quality Improvement|2025-03-13|50118|Trust|Delegate|White British
2024/25|Quality Improvement|2025-03-13|50347|Trust|Delegate|White British
2024/25|Quality Improvement|2025-03-13|GP034|GP practice|Delegate|Indian
2024/25|First Line Leaders|2025-05-08|50361|Trust|Delegate|White British
2024/25|First Line Leaders|2025-05-08|50372|Trust|Delegate|Black African
2024/25|First Line Leaders|2025-05-08|50388|Trust|Delegate|Indian
`,
    },
    {
      name: "Headcount",
      typed: `
Fenmarsh Hospitals NHS FT
Staff in post at 31 March 2025
Group|Headcount
White|1450
BME|520
Unknown|60
All staff|2030
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 1450, 520, 60),
    ratio("4", "2025-03-31", [5, 1450], [4, 520], [1, 60]),
  ],
  said: [
    [/delegate from|Westhaven|GP practice|external|other employer|other organi/i],
    [/facilitator|\brole\b/i],
    [/outside|before|other year|not in the year/i],
  ],
};
