import { excelSerial } from "./excel-serial";
import { dateCell } from "./sample-workbook";
import type { SampleCell, SampleSheet } from "./sample-workbook";
import { organisation } from "./staff";

const executive = "Executive";
const nonExecutive = "Non-executive";
const british = "White British";

const members: [
  role: string,
  ethnicOrigin: string,
  voting: "Y" | "N",
  type: string,
  from: string,
][] = [
  ["Chair", british, "Y", nonExecutive, "2021-10-01"],
  ["Deputy Chair", british, "Y", nonExecutive, "2019-06-01"],
  ["Senior Independent Director", "White Irish", "Y", nonExecutive, "2020-02-01"],
  ["Non-executive Director (Audit Committee Chair)", british, "Y", nonExecutive, "2022-05-01"],
  ["Non-executive Director", "Asian or Asian British - Indian", "Y", nonExecutive, "2023-01-01"],
  ["Non-executive Director", british, "Y", nonExecutive, "2023-09-01"],
  ["Non-executive Director", british, "Y", nonExecutive, "2023-09-01"],
  ["Non-executive Director", "Not stated", "Y", nonExecutive, "2024-07-01"],
  ["Chief Executive", british, "Y", executive, "2020-11-02"],
  ["Chief Finance Officer", british, "Y", executive, "2022-01-10"],
  ["Chief Nurse", british, "Y", executive, "2021-03-15"],
  ["Medical Director", "Any other White background", "Y", executive, "2019-09-02"],
  ["Chief Operating Officer", british, "Y", executive, "2023-04-03"],
  ["Chief People Officer", british, "N", executive, "2022-08-01"],
  ["Director of Strategy and Partnerships", british, "N", executive, "2024-02-05"],
];

/** The board register: fifteen members, one of them BME, one whose ethnicity is not stated. */
export function makeBoard(): SampleSheet {
  return {
    name: "Board",
    rows: [
      [organisation],
      ["Board register as at 31 March 2025"],
      [],
      ["Role", "Ethnic Origin", "Voting", "Executive / Non-executive", "From"],
      ...members.map(([role, ethnicOrigin, voting, type, from]): SampleCell[] => [
        role,
        ethnicOrigin,
        voting,
        type,
        dateCell(excelSerial(from)),
      ]),
    ],
    columnWidths: [46, 34, 9, 26, 12],
    boldRows: [0, 3],
    frozenRows: 0,
    filterRange: null,
    merges: [],
  };
}
