import { cell, seats, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";
const workforce = [1200, 520, 40] as const;

/*
 * By hand at 31 March 2025: G has left, K has not begun, J only attends. Members A to F, H and I: White A B E F, BME C D H,
 * unknown I. All of them but I vote. Executives: White B E, BME C D. Workforce 1,200, 520 and 40.
 */
export const boardInAttendance: UnseenWorkbook = {
  fileName: "Board register 2025.xlsx",
  story:
    "a board register with past and future members and somebody in attendance, the workforce as three lines",
  sheets: [
    {
      name: "Register",
      typed: `
Trust Board membership: position at 31 March 2025
Member|Post|Type|Vote?|Ethnic background|Term from|Term to
A|Chair|NED|Yes|White British|2021-01-01|
B|Chief Executive|Exec|Yes|White British|2020-06-01|
C|Chief Nurse|Exec|Yes|Black African|2022-02-01|
D|Chief Medical Officer|Exec|Yes|Asian Indian|2019-10-01|
E|Finance Director|Exec|Yes|White Irish|2023-03-01|
F|Senior Independent Director|NED|Yes|White British|2020-01-01|
G|Audit Chair|NED|Yes|White British|2017-05-01|2024-10-31
H|Audit Chair|NED|Yes|Mixed White/Black Caribbean|2024-11-01|
I|Associate NED|Associate NED|No|Prefer not to say|2024-01-01|
J|Company Secretary|In attendance|No|White British|2018-01-01|
K|Quality Committee Chair|NED|Yes|Pakistani|2025-05-01|
`,
    },
    {
      name: "Workforce",
      typed: `
Staff in post 31 March 2025
Ethnic group|Headcount
White|1,200
Black, Asian & minority ethnic|520
Not given|40
Total|1,760
`,
    },
  ],
  results: [
    seats(snapshot, "board", [4, 3, 1], workforce),
    seats(snapshot, "voting", [4, 3, 0], workforce),
    seats(snapshot, "executive", [2, 2, 0], workforce),
  ],
  mayAlso: [cell(snapshot, "all", 1200, 520, 40)],
  said: [],
};
