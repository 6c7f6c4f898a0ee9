import type { SampleCell, SampleSheet } from "./sample-workbook";
import { organisation } from "./staff";

/** Own White and other staff, and the same of the benchmark group, as fractions; responses of the own. */
const answers: [question: string, shares: number[], responses: number[]][] = [
  [
    "Q14a Harassment, bullying or abuse from patients / service users, their relatives or other members of the public",
    [0.236, 0.288, 0.241, 0.279],
    [1412, 388],
  ],
  ["Q14b Harassment, bullying or abuse from managers", [0.091, 0.118, 0.098, 0.121], [1409, 386]],
  [
    "Q14c Harassment, bullying or abuse from other colleagues",
    [0.168, 0.221, 0.176, 0.219],
    [1407, 385],
  ],
  [
    "Q15 Organisation acts fairly with regard to career progression / promotion",
    [0.592, 0.483, 0.588, 0.494],
    [1405, 384],
  ],
  [
    "Q16b Discrimination at work from manager / team leader or other colleagues",
    [0.061, 0.146, 0.067, 0.153],
    [1410, 387],
  ],
];

/** Results of a staff survey by ethnic group: own and benchmark percentages, and responses. */
export function makeSurveySheet(): SampleSheet {
  return {
    name: "Staff survey",
    rows: [
      [organisation],
      ["NHS Staff Survey 2024: results by ethnic background"],
      [],
      [null, "Your organisation", null, "Benchmark average", null, "Number of responses", null],
      [
        "Question",
        "White",
        "All other ethnic groups combined",
        "White",
        "All other ethnic groups combined",
        "White",
        "All other ethnic groups combined",
      ],
      ...answers.map(([question, shares, responses]): SampleCell[] => [
        question,
        ...shares.map((value): SampleCell => ({ value, format: "0.0%" })),
        ...responses,
      ]),
    ],
    columnWidths: [90, 12, 16, 12, 16, 12, 16],
    boldRows: [0, 3, 4],
    frozenRows: 5,
    filterRange: null,
    merges: ["B4:C4", "D4:E4", "F4:G4"],
  };
}
