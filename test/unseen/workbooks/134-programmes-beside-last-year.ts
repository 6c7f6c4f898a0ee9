import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Places are not people: the row of staff counted once is. 20 % and 16 %; 20 % and 17.9 %.
 */
export const programmesBesideLastYear: UnseenWorkbook = {
  fileName: "Talent & leadership return.xlsx",
  story:
    "development programmes of two years side by side, with places, people counted once and staff in post",
  sheets: [
    {
      name: "Programmes",
      merged: ["B3:D3", "E3:G3"],
      typed: `
Non-mandatory training and CPD: uptake by programme

|2023/24|||2024/25||
Programme|White|BME|N/K|White|BME|N/K
Mary Seacole|12|4|0|14|6|1
Apprenticeships (L3 to L7)|40|22|2|44|30|1
Coaching and mentoring|20|6|1|18|9|0
Post-registration CPD modules|150|60|4|160|70|3
Total places|222|92|7|236|115|5
Individual staff (each counted once)|200|80|6|210|100|5
Staff in post at 31 March|1000|500|40|1050|560|35
`,
    },
  ],
  results: [
    ratio("4", "2025-03-31", [210, 1050], [100, 560], [5, 35]),
    ratio("4", "2024-03-31", [200, 1000], [80, 500], [6, 40]),
  ],
  mayAlso: [cell("2025-03-31", "all", 1050, 560, 35), cell("2024-03-31", "all", 1000, 500, 40)],
  said: [],
};
