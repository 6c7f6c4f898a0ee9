import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * By hand, staff: 2023 White 1 2 3, BME 4 5; 2024 White 1 2 6, BME 4 5 7; 2025 White 1 2 6 8, BME 4 5 7; all Band 5.
 * Cases: 2022/23 White 1. 2023/24 BME 4, White 2. 2024/25 BME 7, White 8 (on the last day). The case of 1 April 2025
 * belongs to no year that has a staff list.
 */
export const threeListsOneLog: UnseenWorkbook = {
  fileName: "WRES history.xlsx",
  story: "three yearly staff lists and one log of cases over all the years",
  sheets: [
    {
      name: "Disciplinary",
      typed: `
Case|Employee number|Case type|Formal investigation opened
D1|1|Disciplinary (formal)|2022-06-01
D2|4|Disciplinary (formal)|2023-05-01
D3|2|Disciplinary (formal)|2023-09-01
D4|7|Disciplinary (formal)|2024-07-01
D5|8|Disciplinary (formal)|2025-03-31
D6|5|Disciplinary (formal)|2025-04-01
`,
    },
    {
      name: "Mar 2023",
      typed: `
Employee number|Ethnic group|Band|Staff group
1|White British|5|Nursing and Midwifery Registered
2|White British|5|Nursing and Midwifery Registered
3|White British|5|Nursing and Midwifery Registered
4|Black African|5|Nursing and Midwifery Registered
5|Indian|5|Nursing and Midwifery Registered
`,
    },
    {
      name: "Mar 2024",
      typed: `
Employee number|Ethnic group|Band|Staff group
1|White British|5|Nursing and Midwifery Registered
2|White British|5|Nursing and Midwifery Registered
4|Black African|5|Nursing and Midwifery Registered
5|Indian|5|Nursing and Midwifery Registered
6|White Irish|5|Nursing and Midwifery Registered
7|Chinese|5|Nursing and Midwifery Registered
`,
    },
    {
      name: "Mar 2025",
      typed: `
Employee number|Ethnic group|Band|Staff group
1|White British|5|Nursing and Midwifery Registered
2|White British|5|Nursing and Midwifery Registered
4|Black African|5|Nursing and Midwifery Registered
5|Indian|5|Nursing and Midwifery Registered
6|White Irish|5|Nursing and Midwifery Registered
7|Chinese|5|Nursing and Midwifery Registered
8|White British|5|Nursing and Midwifery Registered
`,
    },
  ],
  results: [
    cell("2023-03-31", "clinical: Band 5", 3, 2, 0),
    cell("2023-03-31", "clinical", 3, 2, 0),
    cell("2023-03-31", "all", 3, 2, 0),
    ratio("3", "2023-03-31", [1, 3], [0, 2], [0, 0]),
    cell("2024-03-31", "clinical: Band 5", 3, 3, 0),
    cell("2024-03-31", "clinical", 3, 3, 0),
    cell("2024-03-31", "all", 3, 3, 0),
    ratio("3", "2024-03-31", [1, 3], [1, 3], [0, 0]),
    cell("2025-03-31", "clinical: Band 5", 4, 3, 0),
    cell("2025-03-31", "clinical", 4, 3, 0),
    cell("2025-03-31", "all", 4, 3, 0),
    ratio("3", "2025-03-31", [1, 4], [1, 3], [0, 0]),
  ],
  said: [],
};
