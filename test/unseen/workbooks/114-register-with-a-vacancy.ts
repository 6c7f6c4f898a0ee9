import { cell, seats, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Thirteen rows: one seat is vacant, and one member's term ended in December. Of eleven, seven are White, three BME,
 * one unknown; nine vote (the Chief People Officer and the Director of Corporate Affairs do not); seven are executives.
 */
export const registerWithAVacancy: UnseenWorkbook = {
  fileName: "Board register FT.xlsx",
  story: "a register with a vacancy and a term that has ended, heads as texts with commas",
  sheets: [
    {
      name: "Register",
      typed: `
Register of Board members as at 31 March 2025

Name|Position|Exec / Non-Exec|Voting Y/N|Ethnicity|Term from|Term to
Dame P Quill|Chair|Non-Exec|Y|White British|2022-04-01|2026-03-31
R Stone|Vice Chair|Non-Exec|Y|White British|2021-09-01|2027-08-31
N Iyer|Non-Executive Director|Non-Exec|Y|Asian Indian|2023-01-01|2025-12-31
L Vane|Non-Executive Director|Non-Exec|Y|White British|2023-06-01|2026-05-31
C Baptiste|Non-Executive Director|Non-Exec|Y|Black Caribbean|2019-01-01|2024-12-31
VACANT|Non-Executive Director|Non-Exec||||
H Marsh|Chief Executive|Exec|Y|White British|2020-02-03|
D Flint|Chief Finance Officer|Exec|Y|White British|2021-05-04|
G Adeyemi|Chief Nursing Officer|Exec|Y|Black African|2022-10-10|
S Rowe|Chief Medical Officer|Exec|Y|Prefer not to say|2018-07-02|
T Birch|Chief Operating Officer|Exec|Y|White British|2023-03-06|
K Wynn|Chief People Officer|Exec|N|White British|2024-01-15|
M Sethi|Director of Corporate Affairs|Exec|N|Mixed White & Asian|2022-08-22|
`,
    },
    {
      name: "WRES 1",
      typed: `
Substantive workforce, 31 March 2025
Ethnic group|Headcount
White|'2,100
BME|'700
Unknown|'100
Total|'2,900
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 2100, 700, 100),
    seats("2025-03-31", "board", [7, 3, 1], [2100, 700, 100]),
    seats("2025-03-31", "voting", [6, 2, 1], [2100, 700, 100]),
    seats("2025-03-31", "executive", [4, 2, 1], [2100, 700, 100]),
  ],
  said: [],
};
