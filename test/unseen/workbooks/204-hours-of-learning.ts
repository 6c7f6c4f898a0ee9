import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Hours stand beside each member of staff: statutory and mandatory ones apart from the others. Who has more than 0 hours of the
 * others had the training: 6 of 11 White, 3 of 6 BME, 1 of 2 not stated; a filled cell is not yet a yes, and hours are no people.
 */
export const hoursOfLearning: UnseenWorkbook = {
  fileName: "Learning hours 2425.xlsx",
  story:
    "a staff list with the hours of mandatory and of other learning beside each person, 0 for none",
  sheets: [
    {
      name: "Hours by person",
      typed: `
Learning hours 2024/25, all staff in post at 31 March 2025

Staff No|Team|Staff Grp|AfC|Eth Cat|Stat/Mand hrs|Non-mand and CPD hrs|Total hrs
71002|District Nursing|Nursing & Midwifery Reg|5|A|9.5|14|23.5
71009|District Nursing|Nursing & Midwifery Reg|5|N|9.5|0|9.5
71013|District Nursing|Nursing & Midwifery Reg|6|A|11|37.5|48.5
71020|District Nursing|Nursing & Midwifery Reg|6|H|11|7.5|18.5
71024|District Nursing|Nursing & Midwifery Reg|7|A|11|0|11
71031|District Nursing|Add Clinical Services|3|A|8|0|8
71036|District Nursing|Add Clinical Services|3|M|8|3|11
71040|District Nursing|Add Clinical Services|2|Z|8|0|8
71055|MSK|AHP|6|A|8.5|22|30.5
71058|MSK|AHP|6|J|8.5|0|8.5
71063|MSK|AHP|7|C|8.5|15|23.5
71070|MSK|AHP|8a|A|4|0|4
71082|Corporate|Admin & Clerical|3|A|5|0|5
71085|Corporate|Admin & Clerical|3|L|5|6|11
71091|Corporate|Admin & Clerical|4|B|5|3|8
71097|Corporate|Admin & Clerical|5|A|0|0|0
71104|Corporate|Admin & Clerical|5|R|5|0|5
71110|Corporate|Admin & Clerical|7|Z|5|12|17
71116|Corporate|Admin & Clerical|8b|A|5|30|35
Total|||||135.5|150|285.5
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 3", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 4", 1, 0, 0),
    cell("2025-03-31", "non-clinical: Band 5", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 7", 0, 0, 1),
    cell("2025-03-31", "non-clinical: Band 8b", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 4, 2, 1),
    cell("2025-03-31", "clinical: Band 2", 0, 0, 1),
    cell("2025-03-31", "clinical: Band 3", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 6", 2, 2, 0),
    cell("2025-03-31", "clinical: Band 7", 2, 0, 0),
    cell("2025-03-31", "clinical: Band 8a", 1, 0, 0),
    cell("2025-03-31", "clinical", 7, 4, 1),
    cell("2025-03-31", "all", 11, 6, 2),
    ratio("4", "2025-03-31", [6, 11], [3, 6], [1, 2]),
  ],
  said: [],
  knownGap: "not reported: hours of learning beside each person are no list of training",
};
