import { cell, seats, type UnseenWorkbook } from "../unseen-workbook";

/*
 * A line for each membership of the board and of its committees, by committee: the board is the 12 lines of the Board of
 * Directors, 8 White, 3 BME, 1 not disclosed. Members of committees only are not on it, and a vote in a committee is no vote
 * on the board.
 */
export const boardAndCommittees: UnseenWorkbook = {
  fileName: "Board and committees.xlsx",
  story:
    "everybody on the board and its committees, a line for each membership, votes by committee",
  sheets: [
    {
      name: "Membership",
      typed: `
Board and committee membership on 31 March 2025

Committee|Name|Position|Category|Ethnicity|Capacity|Votes
Audit Committee|Anil Mehta|Non-Executive Director|NED|Indian|Chair|Yes
Audit Committee|Joan Farley|Non-Executive Director|NED|White British|Member|Yes
Audit Committee|Mark Dyer|Chief Finance Officer|Executive|White British|In attendance|No
Audit Committee|Fay Musa|Independent lay member|External|Black African|Member|Yes
Audit Committee|Colin Webb|Head of Internal Audit|External|White British|In attendance|No
Board of Directors|Dame Ruth Calder|Chair|NED|White British|Chair|Yes
Board of Directors|Anil Mehta|Non-Executive Director|NED|Indian|Member|Yes
Board of Directors|Joan Farley|Non-Executive Director|NED|White British|Member|Yes
Board of Directors|Peter Lyle|Non-Executive Director|NED|White British|Member|Yes
Board of Directors|Grace Owusu|Non-Executive Director|NED|Black African|Member|Yes
Board of Directors|Neil Roper|Associate Non-Executive Director|NED|White Irish|Member|No
Board of Directors|Sara Holt|Chief Executive|Executive|White British|Member|Yes
Board of Directors|Mark Dyer|Chief Finance Officer|Executive|White British|Member|Yes
Board of Directors|Lucy Ball|Chief Nurse|Executive|White British|Member|Yes
Board of Directors|Dr Imran Sheikh|Medical Director|Executive|Pakistani|Member|Yes
Board of Directors|Tom Reece|Chief Operating Officer|Executive|Not disclosed|Member|Yes
Board of Directors|Helen Cross|Chief People Officer|Executive|White British|Member|No
Finance Committee|Peter Lyle|Non-Executive Director|NED|White British|Chair|Yes
Finance Committee|Neil Roper|Associate Non-Executive Director|NED|White Irish|Member|Yes
Finance Committee|Mark Dyer|Chief Finance Officer|Executive|White British|Member|Yes
Finance Committee|Tom Reece|Chief Operating Officer|Executive|Not disclosed|Member|Yes
Finance Committee|Kwame Antwi|Director of Estates|Senior manager|Black African|Member|Yes
People Committee|Grace Owusu|Non-Executive Director|NED|Black African|Chair|Yes
People Committee|Helen Cross|Chief People Officer|Executive|White British|Member|Yes
People Committee|Priya Nair|Deputy Chief Nurse|Senior manager|Indian|Member|Yes
Quality Committee|Joan Farley|Non-Executive Director|NED|White British|Chair|Yes
Quality Committee|Grace Owusu|Non-Executive Director|NED|Black African|Member|Yes
Quality Committee|Lucy Ball|Chief Nurse|Executive|White British|Member|Yes
Quality Committee|Dr Imran Sheikh|Medical Director|Executive|Pakistani|Member|Yes
Quality Committee|Priya Nair|Deputy Chief Nurse|Senior manager|Indian|Member|No
Remuneration Committee|Dame Ruth Calder|Chair|NED|White British|Member|Yes
Remuneration Committee|Anil Mehta|Non-Executive Director|NED|Indian|Member|Yes
`,
    },
    {
      name: "Workforce",
      typed: `
Ethnicity of the workforce, 31 March 2025

|Headcount|Share
White|3104|70.2%
BME|1187|26.9%
Not disclosed|129|2.9%
Total|4420|100%
`,
    },
  ],
  results: [
    seats("2025-03-31", "board", [8, 3, 1], [3104, 1187, 129]),
    seats("2025-03-31", "voting", [6, 3, 1], [3104, 1187, 129]),
    seats("2025-03-31", "executive", [4, 1, 1], [3104, 1187, 129]),
  ],
  mayAlso: [cell("2025-03-31", "all", 3104, 1187, 129)],
  said: [[/committee/i]],
};
