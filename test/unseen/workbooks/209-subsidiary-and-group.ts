import { cell, ratio, seats, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The trust, its subsidiary and the group of both side by side. The subsidiary is an employer of its own and not in the return:
 * the first three columns count, 2501 White, 1214 BME and 71 unknown, also beneath the board of the trust on the next sheet.
 */
export const subsidiaryAndGroup: UnseenWorkbook = {
  fileName: "WRES 2025 working.xlsx",
  story:
    "staff, recruitment, cases and training of a trust, its subsidiary and the group side by side",
  sheets: [
    {
      name: "Working",
      merged: ["B3:D3", "E3:G3", "H3:J3"],
      typed: `
WRES 2025 working sheet

|Trust|||Fenside Facilities Ltd|||Group
|White|BME|Unknown|White|BME|Unknown|White|BME|Unknown
Staff in post 31 March 2025
Non-clinical|611|170|14|102|131|9|713|301|23
Clinical|1702|841|40|3|1|0|1705|842|40
Medical and dental|188|203|17|0|0|0|188|203|17
All staff|2501|1214|71|105|132|9|2606|1346|80

Recruitment 1 April 2024 to 31 March 2025
Shortlisted|1504|1377|52|141|260|8|1645|1637|60
Appointed from shortlisting|388|231|9|40|51|1|428|282|10

Formal disciplinary and development 1 April 2024 to 31 March 2025
Staff entering the formal disciplinary process|19|15|1|3|7|0|22|22|1
Staff accessing non-mandatory training and CPD|1011|402|20|8|6|0|1019|408|20

Fenside Facilities Ltd is a wholly owned subsidiary and an employer of its own. The Trust's WRES return covers the Trust's employees only.
`,
    },
    {
      name: "Board",
      typed: `
Trust Board at 31 March 2025
|White|BME|Unknown|Total
Executive, voting|5|1|0|6
Executive, non-voting|2|0|0|2
Non-executive, voting|4|2|1|7
Total|11|3|1|15
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical", 611, 170, 14),
    cell("2025-03-31", "clinical", 1702, 841, 40),
    cell("2025-03-31", "medical", 188, 203, 17),
    cell("2025-03-31", "all", 2501, 1214, 71),
    ratio("2", "2025-03-31", [388, 1504], [231, 1377], [9, 52]),
    ratio("3", "2025-03-31", [19, 2501], [15, 1214], [1, 71]),
    ratio("4", "2025-03-31", [1011, 2501], [402, 1214], [20, 71]),
    seats("2025-03-31", "board", [11, 3, 1], [2501, 1214, 71]),
    seats("2025-03-31", "voting", [9, 3, 1], [2501, 1214, 71]),
    seats("2025-03-31", "executive", [7, 1, 0], [2501, 1214, 71]),
  ],
  said: [[/Fenside|subsidiary|group/i]],
  knownGap: "refused: columns of a trust, its subsidiary and the group",
};
