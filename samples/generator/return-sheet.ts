import type { SampleCell, SampleSheet } from "./sample-workbook";
import { organisation } from "./staff";

type Numbers = (number | null)[];

/** A row of the return: what it is of, and White, BME and unknown of the year before and of this year. */
interface ReturnLine {
  indicator?: string;
  item: string;
  measure: "Headcount" | "Auto calculated" | "Percentage";
  numbers: Numbers;
  format?: string;
}

const heads = (item: string, numbers: Numbers, indicator?: string): ReturnLine => ({
  ...(indicator === undefined ? {} : { indicator }),
  item,
  measure: "Headcount",
  numbers,
});
const percent = (item: string, numbers: Numbers, indicator: string): ReturnLine => ({
  indicator,
  item,
  measure: "Percentage",
  numbers,
  format: "0.0%",
});

const nonClinical: [string, Numbers][] = [
  ["Under Band 1", [4, 1, 0, 3, 1, 0]],
  ["Band 1", [0, 0, 0, 0, 0, 0]],
  ["Band 2", [212, 61, 14, 205, 66, 12]],
  ["Band 3", [188, 37, 9, 191, 41, 8]],
  ["Band 4", [141, 22, 6, 146, 24, 6]],
  ["Band 5", [74, 13, 3, 76, 15, 3]],
  ["Band 6", [61, 8, 2, 63, 8, 2]],
  ["Band 7", [47, 5, 1, 47, 6, 1]],
  ["Band 8A", [32, 3, 1, 33, 3, 1]],
  ["Band 8B", [18, 1, 0, 18, 2, 0]],
  ["Band 8C", [9, 1, 0, 10, 1, 0]],
  ["Band 8D", [5, 0, 0, 5, 0, 0]],
  ["Band 9", [3, 0, 0, 3, 0, 0]],
  ["VSM", [8, 1, 0, 8, 1, 0]],
];

const clinical: [string, Numbers][] = [
  ["Under Band 1", [0, 0, 0, 0, 0, 0]],
  ["Band 1", [0, 0, 0, 0, 0, 0]],
  ["Band 2", [158, 84, 11, 151, 93, 9]],
  ["Band 3", [196, 77, 10, 201, 82, 9]],
  ["Band 4", [104, 31, 5, 108, 35, 4]],
  ["Band 5", [341, 262, 27, 327, 301, 22]],
  ["Band 6", [402, 143, 18, 398, 158, 16]],
  ["Band 7", [258, 47, 8, 263, 52, 7]],
  ["Band 8A", [81, 9, 2, 84, 10, 2]],
  ["Band 8B", [27, 2, 0, 28, 2, 0]],
  ["Band 8C", [11, 0, 0, 11, 1, 0]],
  ["Band 8D", [4, 0, 0, 4, 0, 0]],
  ["Band 9", [1, 0, 0, 1, 0, 0]],
  ["VSM", [1, 0, 0, 1, 0, 0]],
];

const medical: [string, Numbers][] = [
  ["Consultants", [118, 84, 9, 116, 91, 8]],
  ["of which Senior medical manager", [9, 2, 0, 9, 3, 0]],
  ["Non-consultant career grade", [21, 46, 4, 20, 49, 4]],
  ["Trainee grades", [92, 88, 13, 90, 95, 11]],
  ["Other", [3, 2, 0, 3, 2, 0]],
];

const sum = (lines: readonly [string, Numbers][]): number[] =>
  lines
    .filter(([item]) => !item.startsWith("of which"))
    .reduce(
      (sums, [, numbers]) => sums.map((all, at) => all + (numbers[at] ?? 0)),
      Array<number>(6).fill(0)
    );

const workforce = [nonClinical, clinical, medical]
  .map(sum)
  .reduce((all, part) => all.map((number, at) => number + part[at]));

const lines: (ReturnLine | string)[] = [
  ...nonClinical.map(([item, numbers], index) =>
    heads(item, numbers, index === 0 ? "1a) Non Clinical workforce" : undefined)
  ),
  ...clinical.map(([item, numbers], index) =>
    heads(item, numbers, index === 0 ? "1b) Clinical workforce of which Non Medical" : undefined)
  ),
  "Of which Medical & Dental",
  ...medical.map(([item, numbers]) => heads(item, numbers)),
  heads(
    "Number of shortlisted applicants",
    [1188, 702, 61, 1240, 788, 70],
    "2) Relative likelihood of staff being appointed from shortlisting across all posts"
  ),
  heads("Number appointed from shortlisting", [287, 112, 9, 301, 131, 12]),
  {
    item: "Number of staff in workforce",
    measure: "Auto calculated",
    numbers: workforce,
    indicator: "3) Relative likelihood of staff entering the formal disciplinary process",
  },
  heads("Number of staff entering the formal disciplinary process", [24, 15, 1, 22, 14, 1]),
  heads(
    "Number of staff accessing non-mandatory training and CPD",
    [1011, 398, 30, 1040, 431, 29],
    "4) Relative likelihood of staff accessing non-mandatory training and CPD"
  ),
  percent(
    "% of staff experiencing harassment, bullying or abuse from patients, relatives or the public in last 12 months",
    [0.241, 0.296, null, 0.236, 0.288, null],
    "5) Harassment, bullying or abuse from patients, relatives or the public"
  ),
  percent(
    "% of staff experiencing harassment, bullying or abuse from staff in last 12 months",
    [0.214, 0.268, null, 0.207, 0.259, null],
    "6) Harassment, bullying or abuse from staff"
  ),
  percent(
    "% staff believing that trust provides equal opportunities for career progression or promotion",
    [0.588, 0.471, null, 0.592, 0.483, null],
    "7) Equal opportunities for career progression or promotion"
  ),
  percent(
    "% staff personally experienced discrimination at work from Manager/team leader or other colleague",
    [0.064, 0.151, null, 0.061, 0.146, null],
    "8) Discrimination from a manager, team leader or other colleagues"
  ),
  heads("Total Board members", [13, 1, 1, 13, 2, 1], "9) Board membership"),
  heads("of which: Voting Board members", [11, 1, 0, 11, 2, 0]),
  heads("of which: Exec Board members", [6, 0, 1, 6, 0, 1]),
];

/** The national return of two years, as organisations keep it: one row a data item, three groups a year. */
export function makeReturnSheet(): SampleSheet {
  let number = 0;
  const rows = lines.map((line): SampleCell[] => {
    if (typeof line === "string") return [null, null, line];
    number++;
    return [
      line.indicator ?? null,
      number,
      line.item,
      line.measure,
      ...line.numbers.map((value): SampleCell =>
        value === null ? null : { value, format: line.format ?? "#,##0" }
      ),
    ];
  });
  return {
    name: "Data return",
    rows: [
      [organisation],
      [],
      [null, null, null, null, "31st March 2024", null, null, "31st March 2025", null, null],
      [
        "Indicator",
        "No.",
        "Data item",
        "Measure",
        ...["White", "BME", "Ethnicity unknown/null", "White", "BME", "Ethnicity unknown/null"],
      ],
      ...rows,
    ],
    columnWidths: [44, 6, 60, 16, 10, 10, 12, 10, 10, 12],
    boldRows: [0, 2, 3],
    frozenRows: 4,
    filterRange: null,
    merges: ["E3:G3", "H3:J3"],
  };
}
