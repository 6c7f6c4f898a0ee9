import type { SampleCell, SampleSheet } from "./sample-workbook";
import { organisation } from "./staff";

const stages = ["Applied", "Shortlisted", "Interviewed", "Offered", "Appointed"];

type Counts = [
  applied: number,
  shortlisted: number,
  interviewed: number,
  offered: number,
  appointed: number,
];

/** A year of recruitment by ethnic category: people at each stage or beyond it. */
const categories: [ethnicOrigin: string, counts: Counts][] = [
  ["White - British", [2846, 1012, 871, 262, 240]],
  ["White - Irish", [61, 24, 20, 7, 6]],
  ["White - Any other white background", [402, 96, 80, 19, 17]],
  ["Asian or Asian British - Indian", [718, 141, 118, 24, 21]],
  ["Asian or Asian British - Pakistani", [433, 86, 73, 13, 12]],
  ["Asian or Asian British - Bangladeshi", [128, 24, 20, 3, 3]],
  ["Asian or Asian British - Any other Asian background", [297, 52, 44, 9, 8]],
  ["Mixed - White & Black Caribbean", [66, 19, 16, 3, 3]],
  ["Mixed - White & Black African", [47, 9, 8, 1, 1]],
  ["Mixed - White & Asian", [52, 15, 12, 3, 2]],
  ["Mixed - any other mixed background", [49, 12, 10, 2, 2]],
  ["Black or Black British - Caribbean", [112, 31, 26, 5, 4]],
  ["Black or Black British - African", [1284, 203, 169, 32, 28]],
  ["Black or Black British - Any other black background", [43, 9, 7, 1, 1]],
  ["Other Ethnic Group - Chinese", [58, 13, 11, 3, 3]],
  ["Other Ethnic Group - Any other ethnic group", [171, 32, 27, 5, 4]],
  ["I do not wish to disclose my ethnic origin", [318, 84, 70, 18, 16]],
];

/** The cross-table that a recruitment system prints: a count and a percentage column for each stage. */
export function makeCrossTable(): SampleSheet {
  const totals = stages.map((_, stage) =>
    categories.reduce((sum, [, counts]) => sum + counts[stage], 0)
  );
  const line = (label: string, counts: readonly number[]): SampleCell[] => [
    label,
    ...counts.flatMap((count, stage): SampleCell[] => [
      { value: count, format: "#,##0" },
      { value: Math.round((count / totals[stage]) * 10_000) / 10_000, format: "0.0%" },
    ]),
  ];
  return {
    name: "Equal Opps Monitoring",
    rows: [
      [organisation],
      ["Equal opportunities monitoring: ethnic origin by recruitment stage"],
      ["Vacancies closing 1 April 2024 to 31 March 2025"],
      [],
      ["Ethnic Origin", ...stages.flatMap((stage): SampleCell[] => [stage, null])],
      [null, ...stages.flatMap((): SampleCell[] => ["No.", "%"])],
      ...categories.map(([ethnicOrigin, counts]) => line(ethnicOrigin, counts)),
      line("Total", totals),
    ],
    columnWidths: [52, 9, 8, 9, 8, 9, 8, 9, 8, 9, 8],
    boldRows: [0, 4, 5, 6 + categories.length],
    frozenRows: 6,
    filterRange: null,
    merges: ["B5:C5", "D5:E5", "F5:G5", "H5:I5", "J5:K5"],
  };
}
