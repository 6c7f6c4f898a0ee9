import type { SampleSheet } from "./sample-workbook";

/** A sheet of the user's own that has nothing to do with the standard. */
export function makeNotes(): SampleSheet {
  return {
    name: "Notes to self",
    rows: [
      ["To do before the people committee"],
      ["Ask workforce information for last year's extract"],
      ["Check the overseas campaign dates with recruitment"],
      [],
      ["Room for the workshop", "Seats"],
      ["Seminar room 2", 24],
      ["Education centre", 60],
      ["Board room", 16],
      ["Seats in all", { value: 100, formula: "SUM(B6:B8)" }],
    ],
    columnWidths: [52, 9],
    boldRows: [0, 4],
    frozenRows: 0,
    filterRange: null,
    merges: [],
  };
}
