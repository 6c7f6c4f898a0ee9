import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Who sat in a session had the training, 8 White, 4 BME, 1 not stated, some of them in several; who is on the waiting
 * list did not, though the second list looks like the first and shares nobody with it.
 */
export const waitingList: UnseenWorkbook = {
  fileName: "L&OD programmes.xlsx",
  story: "those who took part in programmes on one sheet, those who wait for a place on the next",
  sheets: [
    {
      name: "Attended",
      typed: `
Leadership and development programmes delivered 2024/25

Staff No.|Surname|Division|Ethnicity|Programme|Session|Date Attended
61004|Ames|Medicine|White British|Rising Leaders|1|2024-05-08
61004|Ames|Medicine|White British|Rising Leaders|2|2024-06-05
61019|Baptiste|Medicine|Black Caribbean|Rising Leaders|1|2024-05-08
61019|Baptiste|Medicine|Black Caribbean|Rising Leaders|2|2024-06-05
61023|Cole|Surgery|White British|Rising Leaders|1|2024-05-08
61037|Devi|Surgery|Indian|Coaching Skills||2024-07-17
61042|Evans|Corporate|White Welsh|Coaching Skills||2024-07-17
61055|Flynn|Corporate|White Irish|Coaching Skills||2024-07-17
61004|Ames|Medicine|White British|Coaching Skills||2024-07-17
61061|Green|Women and Children|White British|Mentoring Circle||2024-10-09
61078|Hussain|Women and Children|Pakistani|Mentoring Circle||2024-10-09
61083|Ives|Surgery|White British|Quality Improvement Practitioner||2025-01-22
61090|Joseph|Medicine|Black African|Quality Improvement Practitioner||2025-01-22
61037|Devi|Surgery|Indian|Quality Improvement Practitioner||2025-01-22
61102|Knight|Corporate|Not stated|Quality Improvement Practitioner||2025-01-22
61117|Lamb|Medicine|White British|Quality Improvement Practitioner||2025-01-22
61124|Moss|Surgery|White British|Quality Improvement Practitioner||2025-01-22
`,
    },
    {
      name: "Waiting list",
      typed: `
Waiting list 2024/25: no place yet

Staff No.|Surname|Division|Ethnicity|Programme|Date Requested
61203|Nwosu|Medicine|Black African|Rising Leaders|2024-06-11
61211|Obi|Medicine|Black African|Rising Leaders|2024-06-14
61226|Pratt|Surgery|White British|Rising Leaders|2024-07-01
61230|Rahman|Surgery|Bangladeshi|Coaching Skills|2024-08-12
61248|Santos|Corporate|Filipino|Coaching Skills|2024-09-03
61259|Tate|Corporate|White British|Mentoring Circle|2024-11-05
61264|Uddin|Women and Children|Bangladeshi|Quality Improvement Practitioner|2025-02-10
61277|Verma|Women and Children|Indian|Quality Improvement Practitioner|2025-02-17
`,
    },
    {
      name: "SIP",
      typed: `
Staff in post (headcount) at 31 March 2025

Division|White|BME|Not stated|Total
Medicine|262|148|9|419
Surgery|231|117|6|354
Women and Children|194|71|4|269
Corporate|173|44|5|222
Trust|860|380|24|1264
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 860, 380, 24),
    ratio("4", "2025-03-31", [8, 860], [4, 380], [1, 24]),
  ],
  mayAlso: [
    cell("2025-03-31", "all; Division: Medicine", 262, 148, 9),
    cell("2025-03-31", "all; Division: Surgery", 231, 117, 6),
    cell("2025-03-31", "all; Division: Women and Children", 194, 71, 4),
    cell("2025-03-31", "all; Division: Corporate", 173, 44, 5),
  ],
  said: [[/waiting/i]],
};
