import { seats, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, eight seats: White 6 (one of them Polish), BME 2. Voting: all but the people director, White 5, BME 2.
 * Executive: White 3, BME 1. Without a workforce there is no difference in points.
 */
export const boardListAlone: UnseenWorkbook = {
  fileName: "Board register.xlsx",
  story: "a board register and nothing else, ethnic codes, ticks for voting",
  sheets: [
    {
      name: "Register",
      typed: `
Register of board members
Position at 31/03/2025

Board member|Ethnic category code|Executive or Non-Executive|Voting member
Chair|A|Non-Executive|Yes
Vice chair|H|Non-Executive|Yes
NED 1|A|Non-Executive|Yes
NED 2|CP|Non-Executive|Yes
Chief Executive|A|Executive|Yes
Finance|N|Executive|Yes
Medical|A|Executive|Yes
People|B|Executive|No
`,
    },
  ],
  results: [
    seats(snapshot, "board", [6, 2, 0], null),
    seats(snapshot, "voting", [5, 2, 0], null),
    seats(snapshot, "executive", [3, 1, 0], null),
  ],
  said: [],
};
