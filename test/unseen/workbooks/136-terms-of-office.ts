import { seats, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Two went before 31 March, one came after: ten members, nine with a vote, six executives.
 */
export const termsOfOffice: UnseenWorkbook = {
  fileName: "Register of directors.xlsx",
  story: "everybody who sat on the board in the year, with terms of office",
  sheets: [
    {
      name: "Directors",
      typed: `
Board membership during 2024/25

Name|Role|Type|Vote|Appointed|Term ended|Ethnic background
Alder|Chair|Non-executive|Y|2021-04-01||White British
Brook|Non-executive director|Non-executive|Y|2022-06-01||Indian
Carr|Non-executive director|Non-executive|Y|2020-10-01||White British
Dale|Non-executive director|Non-executive|Y|2018-10-01|2024-09-30|White Irish
Eze|Non-executive director|Non-executive|Y|2024-10-01||Black Caribbean
Firth|Chief executive|Executive|Y|2019-01-07||White British
Gill|Chief finance officer|Executive|Y|2023-03-01||White British
Hassan|Chief nurse and deputy chief executive|Executive|Y|2022-01-04||Black African
Ives|Interim chief operating officer|Executive|Y|2024-03-01|2024-11-30|White British
Javed|Chief operating officer|Executive|Y|2024-12-01||Pakistani
Kerr|Chief people officer|Executive|N|2021-09-01||White British
Lamb|Chief medical officer|Executive|Y|2020-02-03||Not disclosed
Moss|Non-executive director|Non-executive|Y|2025-05-01||White British
`,
    },
  ],
  results: [
    seats("2025-03-31", "board", [5, 4, 1], null),
    seats("2025-03-31", "voting", [4, 4, 1], null),
    seats("2025-03-31", "executive", [3, 2, 1], null),
  ],
  said: [[/in post|Term ended|term of office/i]],
};
