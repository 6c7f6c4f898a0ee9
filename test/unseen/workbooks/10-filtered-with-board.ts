import { cell, seats, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";
const workforce = [10, 7, 1] as const;

/*
 * By hand, 18 people, of whom a filter on Surgery hides 12; the filter is for looking, so all are counted.
 *   clinical      Band 5: White 801 802 807, BME 803 808 809. Band 6: White 805 810, BME 804 812, unknown 806.
 *                 Band 7: White 811 813
 *   non-clinical  Band 4: White 817, BME 816 818. Band 7: White 815. Band 8a: White 814
 * The hidden sheet is last year's list and is not read.
 * Board: ten seats, White 7 (chair, chief executive, finance, medical, operations, two NEDs), BME 2 (nursing, a NED),
 * unknown 1 (a NED). The vacancy is nobody, and one NED left in September. Voting: all but operations, 6, 2, 1.
 * Executive: chief executive, finance, medical, operations White; nursing BME.
 */
export const filteredWithBoard: UnseenWorkbook = {
  fileName: "WRES working file.xlsx",
  story: "a staff list filtered to a division, a hidden old list, a board list with a vacancy",
  sheets: [
    {
      name: "Staff Mar 2025",
      hiddenRows: [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
      typed: `
Division|Payroll No|Ethnic Group|Staff Group|Pay Band
Surgery|801|A White - British|Nursing and Midwifery Registered|5
Surgery|802|A White - British|Nursing and Midwifery Registered|5
Surgery|803|H Asian or Asian British - Indian|Nursing and Midwifery Registered|5
Surgery|804|N Black or Black British - African|Nursing and Midwifery Registered|6
Surgery|805|A White - British|Nursing and Midwifery Registered|6
Surgery|806|Z Not Stated|Nursing and Midwifery Registered|6
Medicine|807|A White - British|Nursing and Midwifery Registered|5
Medicine|808|J Asian or Asian British - Pakistani|Nursing and Midwifery Registered|5
Medicine|809|M Black or Black British - Caribbean|Nursing and Midwifery Registered|5
Medicine|810|A White - British|Nursing and Midwifery Registered|6
Medicine|811|A White - British|Nursing and Midwifery Registered|7
Medicine|812|R Chinese|Nursing and Midwifery Registered|6
Medicine|813|B White - Irish|Nursing and Midwifery Registered|7
Corporate|814|A White - British|Administrative and Clerical|8a
Corporate|815|A White - British|Administrative and Clerical|7
Corporate|816|H Asian or Asian British - Indian|Administrative and Clerical|4
Corporate|817|A White - British|Administrative and Clerical|4
Corporate|818|G Mixed - Any other mixed background|Administrative and Clerical|4
`,
    },
    {
      name: "Board",
      typed: `
Board of Directors as at 31 March 2025

Name|Position|Ethnicity|Voting (Y/N)|Executive / NED|From|To
A Archer|Chair|White British|Y|NED|2021-04-01|
B Bell|Chief Executive|White British|Y|Executive|2019-09-02|
C Cole|Director of Finance|White Irish|Y|Executive|2022-01-10|
D Desai|Chief Nurse|Asian or Asian British - Indian|Y|Executive|2023-06-05|
E Ellis|Medical Director|White British|Y|Executive|2020-03-02|
F Frost|Chief Operating Officer|White British|N|Executive|2024-02-01|
G Gale|Non-Executive Director|White British|Y|NED|2020-07-01|
H Hussain|Non-Executive Director|Asian or Asian British - Pakistani|Y|NED|2022-07-01|
I Irwin|Non-Executive Director|White British|Y|NED|2023-07-01|
J Jones|Non-Executive Director|Not Stated|Y|NED|2024-10-01|
K Khan|Non-Executive Director|Asian or Asian British - Pakistani|Y|NED|2018-10-01|2024-09-30
Vacant|Non-Executive Director||Y|NED||
`,
    },
    {
      name: "Staff Mar 2024",
      hidden: true,
      typed: `
Division|Payroll No|Ethnic Group|Staff Group|Pay Band
Surgery|801|A White - British|Nursing and Midwifery Registered|5
Surgery|803|H Asian or Asian British - Indian|Nursing and Midwifery Registered|5
Medicine|807|A White - British|Nursing and Midwifery Registered|5
Corporate|814|A White - British|Administrative and Clerical|7
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 4", 1, 2, 0),
    cell(snapshot, "non-clinical: Band 7", 1, 0, 0),
    cell(snapshot, "non-clinical: Band 8a", 1, 0, 0),
    cell(snapshot, "non-clinical", 3, 2, 0),
    cell(snapshot, "clinical: Band 5", 3, 3, 0),
    cell(snapshot, "clinical: Band 6", 2, 2, 1),
    cell(snapshot, "clinical: Band 7", 2, 0, 0),
    cell(snapshot, "clinical", 7, 5, 1),
    cell(snapshot, "all", 10, 7, 1),
    seats(snapshot, "board", [7, 2, 1], workforce),
    seats(snapshot, "voting", [6, 2, 1], workforce),
    seats(snapshot, "executive", [4, 1, 0], workforce),
  ],
  said: [
    [/hidden/i, /12/],
    [/hidden/i, /Staff Mar 2024/],
  ],
};
