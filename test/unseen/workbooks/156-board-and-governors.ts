import { cell, seats, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The eleven directors are the board: 7 White (chair, chief executive, nurse, Hall, Moss, people, strategy), 4 BME.
 * Voting: 5 and 3. Executive: 4 (chief executive, nurse, people, strategy) and 2. The governors below sit on no
 * board.
 */
export const boardAndGovernors: UnseenWorkbook = {
  fileName: "Board and council register.xlsx",
  story: "the board and below it the council of governors on one sheet",
  sheets: [
    {
      name: "Register",
      typed: `
Board of Directors at 31 March 2025
Name|Position|Exec / NED|Vote|Ethnicity
J Barlow|Chair|NED|Yes|White British
S Crane|Chief Executive|Exec|Yes|White British
A Desai|Chief Finance Officer|Exec|Yes|Asian - Indian
P Ford|Chief Nurse|Exec|Yes|White British
O Adeyemi|Medical Director|Exec|Yes|Black - African
R Hall|Non-executive Director|NED|Yes|White British
F Khan|Non-executive Director|NED|Yes|Asian - Pakistani
T Moss|Non-executive Director|NED|Yes|White British
L Neal|Director of People|Exec|No|White British
C Byrne|Director of Strategy|Exec|No|White Irish
D Grant|Associate NED|NED|No|Black - Caribbean

Council of Governors
Name|Constituency|Elected / appointed|Term ends|Ethnicity
B Shaw|Public - North|Elected|2026-09-30|White British
H Patel|Public - South|Elected|2025-09-30|Asian - Indian
M Wood|Staff - clinical|Elected|2027-09-30|White British
K Osei|Staff - other|Elected|2026-09-30|Black - African
V Lane|Public - North|Elected|2025-09-30|White British
Cllr E Reid|Local authority|Appointed||White British
`,
    },
    {
      name: "Workforce",
      typed: `
Workforce headcount, 31 March 2025
White|1800
BME|700
Not stated|25
Total|2525
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 1800, 700, 25),
    seats("2025-03-31", "board", [7, 4, 0], [1800, 700, 25]),
    seats("2025-03-31", "voting", [5, 3, 0], [1800, 700, 25]),
    seats("2025-03-31", "executive", [4, 2, 0], [1800, 700, 25]),
  ],
  said: [],
};
