import type { CellValue } from "../../src/intake/found-region";
import { selectedCounts } from "../../src/taskpane/selected-counts";

const at = (row: number, column: number) => ({ row, column });

/** White and BME as "events/base", and where they stand. */
function read(values: CellValue[][], origin = at(0, 0)) {
  const found = selectedCounts(values, origin);
  if ("problem" in found) {
    return found.problem;
  }
  const { white, bme } = found;
  return `${white.events}/${white.base} ${bme.events}/${bme.base} at ${white.eventsAt}/${white.baseAt} ${bme.eventsAt}/${bme.baseAt}`;
}

const sameEverywhere = "170/780 25/210";

it.each<[string, CellValue[][], string]>([
  [
    "four numbers, groups in rows",
    [
      [170, 780],
      [25, 210],
    ],
    "A1/B1 A2/B2",
  ],
  [
    "four numbers, groups in columns",
    [
      [170, 25],
      [780, 210],
    ],
    "A1/A2 B1/B2",
  ],
  [
    "four numbers, base first",
    [
      [780, 170],
      [210, 25],
    ],
    "B1/A1 B2/A2",
  ],
  [
    "labels, headings, a total and an unknown row",
    [
      ["Group", "Appointed", "Shortlisted"],
      ["White", 170, 780],
      ["BME", 25, 210],
      ["Not stated", 3, 40],
      ["Total", 198, 1030],
    ],
    "B2/C2 B3/C3",
  ],
  [
    "groups in columns with a total",
    [
      ["", "BAME", "White", "All"],
      ["Shortlisted", 210, 780, 990],
      ["Appointed", 25, 170, 195],
    ],
    "C3/C2 B3/B2",
  ],
  [
    "people without the event, no base",
    [
      ["", "Appointed", "Not appointed"],
      ["White", 170, 610],
      ["BME", 25, 185],
    ],
    "B2/B2+C2 B3/B3+C3",
  ],
  [
    "people without the event, their total, and a rate",
    [
      ["", "Unsuccessful", "Appointed", "Total", "Rate"],
      ["White", 610, 170, 780, 0.218],
      ["BME", 185, 25, 210, 0.119],
    ],
    "C2/D2 C3/D3",
  ],
  [
    "blank rows and columns in between",
    [
      ["White", "", 170, 780],
      ["", "", "", ""],
      ["BME", "", 25, 210],
    ],
    "C1/D1 C3/D3",
  ],
])("reads %s", (_, values, places) => {
  expect(read(values)).toBe(`${sameEverywhere} at ${places}`);
});

it("gives addresses from where the selection stands", () => {
  expect(
    read(
      [
        [170, 780],
        [25, 210],
      ],
      at(9, 27)
    )
  ).toContain("AB10/AC10 AB11/AC11");
});

it.each<[string, CellValue[][], RegExp]>([
  ["blank cells", [["", ""]], /blank/],
  ["one number", [[170]], /No White and BME counts/],
  [
    "rates",
    [
      ["White", 0.2, 0.3],
      ["BME", 0.1, 0.2],
    ],
    /Fewer than two whole numbers/,
  ],
  [
    "crossed sizes",
    [
      ["White", 10, 20],
      ["BME", 9, 5],
    ],
    /cannot be told which/,
  ],
  [
    "too many numbers",
    [
      ["White", 1, 2, 3, 4],
      ["BME", 1, 2, 3, 4],
    ],
    /4 numbers stand/,
  ],
  [
    "two White rows",
    [
      ["White British", 1, 2],
      ["White Irish", 1, 2],
      ["BME", 1, 2],
    ],
    /More than one row/,
  ],
])("says what to select instead of %s", (_, values, message) => {
  expect(read(values)).toMatch(message);
});

it("says when people of unknown ethnicity are left out, and how bare numbers are read", () => {
  const withUnknown = selectedCounts(
    [
      ["White", 170, 780],
      ["BME", 25, 210],
      ["Unknown", 3, 40],
    ],
    at(0, 0)
  );
  expect(withUnknown).toMatchObject({ note: "People of unknown ethnicity are left out." });
  const bare = selectedCounts(
    [
      [170, 780],
      [25, 210],
    ],
    at(0, 0)
  );
  expect(bare).toMatchObject({ note: expect.stringMatching(/first group is read as White/) });
});
