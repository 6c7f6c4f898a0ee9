import type { RichCell, SampleCell, SampleSheet } from "./sample-workbook";

/** The invented organisation of the workbooks of shapes. */
export const shapesOrganisation = "Synthetic Shapes NHS Trust";

const percent = (value: number): RichCell => ({ value, format: "0.0%" });

/** A sheet of a few titles, a header and rows, as people type them. */
function typedSheet(
  name: string,
  titles: string[],
  header: SampleCell[][],
  rows: SampleCell[][],
  own: Partial<SampleSheet> = {}
): SampleSheet {
  const headerRow = titles.length + 1;
  return {
    name,
    rows: [...titles.map((title): SampleCell[] => [title]), [], ...header, ...rows],
    columnWidths: [34, 16, 16, 16, 16, 16, 16],
    boldRows: [0, ...header.map((_, index) => headerRow + index)],
    frozenRows: headerRow + header.length,
    filterRange: null,
    merges: [],
    ...own,
  };
}

/** Counts by band and White, BME, unknown, side by side. */
const workforceByBand = typedSheet(
  "Workforce by band",
  [shapesOrganisation, "Staff in post at 31 March 2025"],
  [["Staff group", "Band", "White", "BME", "Unknown"]],
  [
    ["Non-clinical", "Band 2", 60, 20, 4],
    ["Non-clinical", "Band 5", 30, 6, 0],
    ["Non-clinical", "Band 8a", 10, 1, 0],
    ["Clinical", "Band 5", 200, 150, 10],
    ["Clinical", "Band 6", 180, 60, 5],
    ["Clinical", "Band 7", 90, 15, 2],
    ["Clinical", "Band 8a", 30, 3, 0],
    ["Total", null, 600, 255, 21],
  ]
);

/** Shortlisted and appointed, two by two (and the unknown beside them). */
const recruitmentTwoByTwo = typedSheet(
  "Recruitment",
  [shapesOrganisation, "Shortlisting to appointment, 1 April 2024 to 31 March 2025"],
  [[null, "White", "BME", "Unknown"]],
  [
    ["Shortlisted", 640, 245, 55],
    ["Appointed", 160, 50, 3],
  ]
);

/** One row an indicator and group: its base and its events. */
const eventsAndBases = typedSheet(
  "Events and bases",
  [shapesOrganisation, "Disciplinary process and non-mandatory training"],
  [["Indicator", "Year", "Group", "Base", "Events"]],
  [
    ["Indicator 3", "2024/25", "White", 600, 6],
    ["Indicator 3", "2024/25", "BME", 255, 9],
    ["Indicator 3", "2024/25", "Unknown", 21, 0],
    ["Indicator 4", "2024/25", "White", 600, 240],
    ["Indicator 4", "2024/25", "BME", 255, 102],
    ["Indicator 4", "2024/25", "Unknown", 21, 5],
  ]
);

const boardCounts = typedSheet(
  "Board",
  [shapesOrganisation, "Board membership at 31 March 2025"],
  [["Board members", "White", "BME", "Unknown"]],
  [
    ["Total board", 12, 2, 1],
    ["of which voting", 9, 2, 0],
    ["of which executive", 5, 0, 1],
  ]
);

const surveyColumns = ["White %", "White responses", "BME %", "BME responses"];

/** Survey results with the number of answers; one result of too few answers is withheld. */
const surveyWithBases = typedSheet(
  "Staff survey",
  [shapesOrganisation, "NHS Staff Survey 2024, by ethnic group. * fewer than 11 responses"],
  [["Question", ...surveyColumns]],
  [
    [
      "Q14a Harassment, bullying or abuse from patients / service users, relatives or the public",
      percent(0.24),
      400,
      percent(0.3),
      150,
    ],
    ["Q14b/c Harassment, bullying or abuse from staff", percent(0.2), 400, percent(0.2), 150],
    [
      "Q15 Organisation acts fairly with regard to career progression / promotion",
      percent(0.58),
      400,
      percent(0.46),
      150,
    ],
    [
      "Q16b Discrimination at work from manager / team leader or other colleagues",
      percent(0.06),
      400,
      "*",
      9,
    ],
  ],
  { columnWidths: [84, 10, 16, 10, 16] }
);

/** Headcount by the 16+1 categories of the 2001 census, one column a band. */
const categoriesOf2001 = typedSheet(
  "March 2023",
  [shapesOrganisation, "Clinical workforce (non-medical) by ethnic category, 31 March 2023"],
  [["Ethnic category", "Band 5", "Band 6", "Band 7"]],
  [
    ["A", 80, 70, 35],
    ["B", 3, 2, 1],
    ["C", 12, 8, 2],
    ["D", 2, 1, 0],
    ["E", 1, 0, 0],
    ["F", 1, 1, 0],
    ["G", 1, 1, 1],
    ["H", 30, 10, 3],
    ["J", 8, 3, 1],
    ["K", 3, 1, 0],
    ["L", 20, 5, 1],
    ["M", 6, 3, 1],
    ["N", 25, 6, 1],
    ["P", 2, 1, 0],
    ["R", 2, 1, 1],
    ["S", 9, 2, 0],
    ["Z", 4, 2, 1],
  ]
);

/** Headcount by the categories of the 2021 census, one column a band. */
const categoriesOf2021 = typedSheet(
  "March 2024",
  [shapesOrganisation, "Clinical workforce (non-medical) by ethnic group, 31 March 2024"],
  [["Ethnic group", "Band 5", "Band 6", "Band 7"]],
  [
    ["White: English, Welsh, Scottish, Northern Irish or British", 78, 71, 36],
    ["White: Irish", 3, 2, 1],
    ["White: Gypsy or Irish Traveller", 1, 0, 0],
    ["White: Roma", 0, 1, 0],
    ["White: Any other White background", 12, 8, 2],
    ["Mixed or Multiple ethnic groups: White and Black Caribbean", 2, 1, 0],
    ["Mixed or Multiple ethnic groups: White and Black African", 1, 0, 0],
    ["Mixed or Multiple ethnic groups: White and Asian", 1, 1, 0],
    ["Mixed or Multiple ethnic groups: Any other Mixed or multiple ethnic background", 1, 1, 1],
    ["Asian, Asian British or Asian Welsh: Indian", 33, 12, 3],
    ["Asian, Asian British or Asian Welsh: Pakistani", 8, 3, 1],
    ["Asian, Asian British or Asian Welsh: Bangladeshi", 3, 1, 0],
    ["Asian, Asian British or Asian Welsh: Chinese", 2, 1, 1],
    ["Asian, Asian British or Asian Welsh: Any other Asian background", 21, 5, 1],
    ["Black, Black British, Black Welsh, Caribbean or African: Caribbean", 6, 3, 1],
    ["Black, Black British, Black Welsh, Caribbean or African: African", 27, 7, 1],
    ["Black, Black British, Black Welsh, Caribbean or African: Any other Black", 2, 1, 0],
    ["Other ethnic group: Arab", 2, 0, 0],
    ["Other ethnic group: Any other ethnic group", 8, 2, 0],
    ["Prefer not to say", 4, 2, 1],
  ],
  { columnWidths: [78, 10, 10, 10] }
);

/** Headcount by the texts of the Electronic Staff Record, some of them finer than the 16+1, one row a category and band. */
const categoriesOfEsr = typedSheet(
  "March 2025",
  [shapesOrganisation, "Clinical workforce (non-medical) by ethnic origin, 31 March 2025"],
  [["Ethnic Origin", "Pay Band", "Headcount"]],
  (
    [
      ["A White - British", [77, 72, 37]],
      ["B White - Irish", [3, 2, 1]],
      ["C White - Any other White background", [10, 7, 2]],
      ["CP White Polish", [3, 1, 0]],
      ["D Mixed - White & Black Caribbean", [2, 1, 0]],
      ["H Asian or Asian British - Indian", [36, 14, 3]],
      ["J Asian or Asian British - Pakistani", [8, 3, 1]],
      ["L Asian or Asian British - Any other Asian background", [12, 4, 1]],
      ["N Black or Black British - African", [20, 6, 1]],
      ["PC Black Nigerian", [9, 2, 0]],
      ["R Chinese", [2, 1, 1]],
      ["SC Filipino", [10, 3, 0]],
      ["Z Not Stated", [3, 2, 1]],
    ] as [string, number[]][]
  ).flatMap(([ethnicOrigin, heads]) =>
    heads.map((count, band): SampleCell[] => [ethnicOrigin, `Band ${band + 5}`, count])
  ),
  { columnWidths: [56, 12, 12] }
);

const yearsOfThree = ["31 March 2023", "31 March 2024", "31 March 2025"];

/** Recruitment, cases and training of three years side by side under two header rows. */
const threeYears = typedSheet(
  "Indicators 2 to 4",
  [shapesOrganisation, "Three years of indicators 2, 3 and 4"],
  [
    [null, ...yearsOfThree.flatMap((year): SampleCell[] => [year, null, null])],
    ["Measure", ...yearsOfThree.flatMap((): SampleCell[] => ["White", "BME", "Unknown"])],
  ],
  [
    ["Number of shortlisted applicants", 300, 200, 10, 320, 240, 12, 400, 300, 10],
    ["Number appointed from shortlisting", 90, 30, 2, 80, 45, 3, 100, 60, 2],
    ["Staff entering the formal disciplinary process", 8, 6, 0, 6, 6, 0, 8, 6, 0],
    ["Staff accessing non-mandatory training and CPD", 200, 60, 5, 210, 80, 4, 240, 99, 6],
  ],
  { merges: ["B4:D4", "E4:G4", "H4:J4"], columnWidths: [46, ...Array<number>(9).fill(10)] }
);

/** The workforce of three years, one row a year, section, band and group. */
const workforceLong = typedSheet(
  "Workforce, long",
  [shapesOrganisation, "Workforce by band and ethnic group"],
  [["Snapshot date", "Staff group", "Band", "Ethnic group", "Headcount"]],
  (
    [
      ["31/03/2023", "Non-clinical", "Band 3", [100, 20, 5]],
      ["31/03/2023", "Clinical", "Band 5", [180, 90, 10]],
      ["31/03/2023", "Clinical", "Band 6", [120, 40, 5]],
      ["31/03/2024", "Non-clinical", "Band 3", [100, 30, 4]],
      ["31/03/2024", "Clinical", "Band 5", [175, 110, 8]],
      ["31/03/2024", "Clinical", "Band 6", [125, 60, 4]],
      ["31/03/2025", "Non-clinical", "Band 3", [100, 40, 4]],
      ["31/03/2025", "Clinical", "Band 5", [170, 130, 6]],
      ["31/03/2025", "Clinical", "Band 6", [130, 80, 4]],
    ] as [string, string, string, number[]][]
  ).flatMap(([date, section, band, heads]) =>
    ["White", "BME", "Unknown"].map((group, at): SampleCell[] => [
      date,
      section,
      band,
      group,
      heads[at],
    ])
  )
);

const nationalQuestions: [question: string, own: number[], other: number[]][] = [
  ["Q14a", [0.25, 0.31], [0.22, 0.27]],
  ["Q15", [0.6, 0.5], [0.57, 0.48]],
  ["Q16b", [0.05, 0.12], [0.07, 0.14]],
];

/** The published results of a national survey: one row an organisation, question and group. */
const nationalSurvey = typedSheet(
  "NSS 2024 by ethnicity",
  ["NHS Staff Survey 2024: results by ethnic group (synthetic)"],
  [["Organisation", "Question", "Ethnic group", "Percentage", "Responses"]],
  [shapesOrganisation, "Synthetic Neighbour NHS Foundation Trust"].flatMap((organisation, at) =>
    nationalQuestions.flatMap(([question, ...shares]) =>
      ["White", "All other ethnic groups combined"].map((group, ofGroup): SampleCell[] => [
        organisation,
        question,
        group,
        percent(shares[at][ofGroup]),
        [
          [800, 200],
          [1500, 300],
        ][at][ofGroup],
      ])
    )
  ),
  { columnWidths: [44, 12, 36, 12, 12] }
);

/** The results of the year before as a board paper prints them: percentages alone. */
const surveyWithoutBases = typedSheet(
  "Survey 2023",
  [shapesOrganisation, "NHS Staff Survey 2023, by ethnic group"],
  [["Question", "White", "BME"]],
  [
    [
      "Q14a Harassment, bullying or abuse from patients / service users, relatives or the public",
      percent(0.27),
      percent(0.33),
    ],
    [
      "Q15 Organisation acts fairly with regard to career progression / promotion",
      percent(0.61),
      percent(0.49),
    ],
    [
      "Q16b Discrimination at work from manager / team leader or other colleagues",
      percent(0.06),
      percent(0.15),
    ],
  ],
  { columnWidths: [84, 10, 10] }
);

/** The shapes in which ready-made figures come, a few to a workbook, so that no two say the same thing. */
export const shapeSamples: Readonly<Record<string, SampleSheet[]>> = {
  "wres-shapes-typed-counts.xlsx": [
    workforceByBand,
    recruitmentTwoByTwo,
    eventsAndBases,
    boardCounts,
    surveyWithBases,
  ],
  "wres-shapes-ethnic-categories.xlsx": [categoriesOf2001, categoriesOf2021, categoriesOfEsr],
  "wres-shapes-three-years.xlsx": [threeYears, workforceLong],
  "wres-shapes-survey.xlsx": [nationalSurvey, surveyWithoutBases],
};
