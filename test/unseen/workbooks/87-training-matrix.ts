import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, eight staff. Band 5: White 601 602, BME 605 606, unknown 608; Band 6: White 603 604, BME 607.
 * A course that is not mandatory, done in the year: White 601 604 (603 is only booked), BME 605; 608 was the year before.
 * A matrix may be left uncounted; counted, it is 2 of 4 and 1 of 3.
 */
export const trainingMatrix: UnseenWorkbook = {
  fileName: "Training matrix.xlsx",
  story: "a row a person, a column a course, dates or Booked in the cells, no staff group",
  sheets: [
    {
      name: "Matrix Mar 25",
      merged: ["D2:F2", "G2:H2"],
      typed: `
Training matrix, position at 31 March 2025
|||Non-mandatory|||Mandatory
Emp No|Ethnic origin|Pay band|Leadership|Mentoring|Prescribing|Fire safety|Info governance
601|White - British|5|2024-05-02|||2024-04-11|2024-04-11
602|White - British|5||||2024-06-01|2024-06-01
603|White - British|6|Booked|||2024-06-01|2024-07-19
604|White - Irish|6|2024-09-12|2024-10-01||2024-04-11|2024-04-11
605|Black African|5||2025-01-15||2024-12-02|2024-12-02
606|Indian|5||||2024-12-02|2024-12-02
607|Indian|6||||2024-12-02|Expired
608|Not known|5|||2023-11-02|2024-12-02|2024-12-02
`,
    },
  ],
  results: [
    cell(snapshot, "all: Band 5", 2, 2, 1),
    cell(snapshot, "all: Band 6", 2, 1, 0),
    cell(snapshot, "all", 4, 3, 1),
  ],
  mayAlso: [ratio("4", snapshot, [2, 4], [1, 3], [0, 1])],
  said: [[/staff group|section|clinical/i]],
};
