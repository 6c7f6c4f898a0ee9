import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * A pivot of heads and one of FTE; sections stand above their bands; not stated and blank are both unknown: 735 heads.
 */
export const twoPivots: UnseenWorkbook = {
  fileName: "Pivot for WRES.xlsx",
  story: "a pivot of heads with sections above their bands, and one of FTE beside it",
  sheets: [
    {
      name: "Sheet4",
      typed: `
Snapshot|31/03/2025||||||||||
Asg Category|(Multiple Items)||||||||||

Count of Emp No|Column Labels||||||Sum of FTE|Column Labels||||
Row Labels|BME|White|Z Not Stated|(blank)|Grand Total||Row Labels|BME|White|Z Not Stated|(blank)|Grand Total
Clinical|150|300|10|5|465||Clinical|131.6|251.2|8.4|4.2|395.4
Band 5|90|150|4|3|247||Band 5|80.1|124.6|3.4|2.6|210.7
Band 6|45|100|4|1|150||Band 6|38.3|83.2|3.2|0.8|125.5
Band 7|15|50|2|1|68||Band 7|13.2|43.4|1.8|0.8|59.2
Non-Clinical|60|200|8|2|270||Non-Clinical|53.2|170.1|6.4|1.5|231.2
Band 2|30|80|3|1|114||Band 2|26.1|64.3|2.2|0.5|93.1
Band 4|20|70|3||93||Band 4|18.1|61.4|2.6||82.1
Band 6|10|50|2|1|63||Band 6|9|44.4|1.6|1|56
Grand Total|210|500|18|7|735||Grand Total|184.8|421.3|14.8|5.7|626.6
`,
    },
  ],
  results: [
    cell("2025-03-31", "clinical: Band 5", 150, 90, 7),
    cell("2025-03-31", "clinical: Band 6", 100, 45, 5),
    cell("2025-03-31", "clinical: Band 7", 50, 15, 3),
    cell("2025-03-31", "clinical", 300, 150, 15),
    cell("2025-03-31", "non-clinical: Band 2", 80, 30, 4),
    cell("2025-03-31", "non-clinical: Band 4", 70, 20, 3),
    cell("2025-03-31", "non-clinical: Band 6", 50, 10, 3),
    cell("2025-03-31", "non-clinical", 200, 60, 10),
    cell("2025-03-31", "all", 500, 210, 25),
  ],
  said: [],
};
