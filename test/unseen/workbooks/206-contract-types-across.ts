import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Permanent, fixed term and bank beside each other, and all of them together: the return is permanent and fixed term,
 * 1508 White, 914 BME, 53 not known. "All contracts" has 700 people of the bank in it, "Permanent" leaves out most trainees.
 */
export const contractTypesAcross: UnseenWorkbook = {
  fileName: "Headcount by contract type.xlsx",
  story: "headcount by band with permanent, fixed term, bank and all contracts side by side",
  sheets: [
    {
      name: "HC by contract",
      merged: ["B3:D3", "E3:G3", "H3:J3", "K3:N3"],
      typed: `
Headcount by band, ethnicity and type of contract, 31 March 2025

|Permanent|||Fixed Term Temp|||Bank only|||All contracts
Band|White|BME|NK|White|BME|NK|White|BME|NK|White|BME|NK|Total
Non-clinical
Band 2|88|31|2|4|3|0|21|40|1|113|74|3|190
Band 3|142|40|5|6|2|0|12|15|0|160|57|5|222
Band 4|120|26|3|3|1|1|5|6|0|128|33|4|165
Band 6|61|14|1|2|0|0|0|1|0|63|15|1|79
Band 8a|24|3|1|1|0|0|0|0|0|25|3|1|29
Non-clinical total|435|114|12|16|6|1|38|62|1|489|182|14|685
Clinical
Band 2|109|97|6|5|8|1|60|131|4|174|236|11|421
Band 3|131|70|3|2|4|0|33|58|2|166|132|5|303
Band 5|214|236|9|9|17|2|71|124|6|294|377|17|688
Band 6|288|141|7|4|3|0|40|37|1|332|181|8|521
Band 7|160|39|2|1|1|0|9|6|0|170|46|2|218
Clinical total|902|583|27|21|33|3|213|356|13|1136|972|43|2151
Medical and Dental
Consultants|71|58|3|3|6|1|2|5|0|76|69|4|149
Non-consultant career grade|11|34|1|1|7|0|1|8|1|13|49|2|64
Trainee grades|4|2|0|44|71|5|0|0|0|48|73|5|126
Medical and Dental total|86|94|4|48|84|6|3|13|1|137|191|11|339
Grand total|1423|791|43|85|123|10|254|431|15|1762|1345|68|3175
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 2", 92, 34, 2),
    cell("2025-03-31", "non-clinical: Band 3", 148, 42, 5),
    cell("2025-03-31", "non-clinical: Band 4", 123, 27, 4),
    cell("2025-03-31", "non-clinical: Band 6", 63, 14, 1),
    cell("2025-03-31", "non-clinical: Band 8a", 25, 3, 1),
    cell("2025-03-31", "non-clinical", 451, 120, 13),
    cell("2025-03-31", "clinical: Band 2", 114, 105, 7),
    cell("2025-03-31", "clinical: Band 3", 133, 74, 3),
    cell("2025-03-31", "clinical: Band 5", 223, 253, 11),
    cell("2025-03-31", "clinical: Band 6", 292, 144, 7),
    cell("2025-03-31", "clinical: Band 7", 161, 40, 2),
    cell("2025-03-31", "clinical", 923, 616, 30),
    cell("2025-03-31", "medical: Consultants", 74, 64, 4),
    cell("2025-03-31", "medical: Non-consultant career grade", 12, 41, 1),
    cell("2025-03-31", "medical: Trainee grades", 48, 73, 5),
    cell("2025-03-31", "medical", 134, 178, 10),
    cell("2025-03-31", "all", 1508, 914, 53),
  ],
  said: [[/bank|labels do not tell what its numbers are/i]],
  knownGap: "refused: kinds of contract across the columns are not added",
};
