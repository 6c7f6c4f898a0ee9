import { cell, seats, type UnseenWorkbook } from "../unseen-workbook";

/*
 * One register for two trusts of a group; the return is that of Fenmarsh. Who has a dash in the column Fenmarsh
 * board (6 of 19) has no seat there, and voting may differ between the two: board [9, 3, 1], voting [7, 2, 1],
 * executive [5, 2, 0] as White, BME and unknown.
 */
export const boardOfAGroup: UnseenWorkbook = {
  fileName: "Board composition.xlsx",
  story: "the directors of two trusts in a group, with a column for the seat on each board",
  sheets: [
    {
      name: "Directors",
      typed: `
Fenmarsh and Westhaven Hospitals Group - directors at 31 March 2025
Each trust has a board of its own; those who sit on both hold a seat on each.

Post|Executive / Non-executive|Fenmarsh board|Westhaven board|Ethnic Origin
Group Chair|Non-executive|Voting|Voting|White British
Group Chief Executive|Executive|Voting|Voting|White British
Managing Director, Fenmarsh|Executive|Voting|-|Asian or Asian British - Indian
Managing Director, Westhaven|Executive|-|Voting|Black or Black British - African
Group Chief Finance Officer|Executive|Voting|Voting|White British
Chief Nurse, Fenmarsh|Executive|Voting|-|White Irish
Chief Nurse, Westhaven|Executive|-|Voting|Black or Black British - Caribbean
Medical Director, Fenmarsh|Executive|Voting|-|White British
Medical Director, Westhaven|Executive|-|Voting|Asian or Asian British - Pakistani
Group Chief People Officer|Executive|Non-voting|Non-voting|White British
Group Director of Strategy|Executive|Non-voting|Voting|Asian or Asian British - Indian
Director of Estates, Westhaven|Executive|-|Non-voting|White British
Non-executive Director 1|Non-executive|Voting|-|White British
Non-executive Director 2|Non-executive|Voting|-|White British
Non-executive Director 3|Non-executive|Voting|Voting|Black or Black British - African
Non-executive Director 4|Non-executive|Voting|-|Not stated
Non-executive Director 5|Non-executive|-|Voting|Asian or Asian British - Bangladeshi
Non-executive Director 6|Non-executive|-|Voting|White British
Associate Non-executive|Non-executive|Non-voting|-|White British
`,
    },
    {
      name: "Fenmarsh WRES",
      typed: `
WRES 2025: Fenmarsh Hospitals NHS Foundation Trust (Westhaven returns its own)
Workforce at 31 March 2025
White|BME|Unknown|Total
2610|890|75|3575
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 2610, 890, 75),
    seats("2025-03-31", "board", [9, 3, 1], [2610, 890, 75]),
    seats("2025-03-31", "voting", [7, 2, 1], [2610, 890, 75]),
    seats("2025-03-31", "executive", [5, 2, 0], [2610, 890, 75]),
  ],
  said: [[/(Fenmarsh|Westhaven) board/i]],
};
