import type { ExpectedResult, Pair, UnseenWorkbook } from "../unseen-workbook";

const answers = (indicator: "5" | "6" | "7" | "8", white: Pair, bme: Pair): ExpectedResult => ({
  indicator,
  period: "2025-03-31",
  part: "all",
  white,
  bme,
  unknown: [0, 0],
  value: (bme[0] / bme[1] - white[0] / white[1]) * 100,
});

/*
 * Fenmarsh only: 24 % of 500 are 120, 30 % of 150 are 45, and so on. The rows by gender are not ethnic groups.
 */
export const surveyOfSeveralOrganisations: UnseenWorkbook = {
  fileName: "NSS24 WRES metrics.xlsx",
  story: "a row a figure, several organisations and another breakdown among the rows",
  settings: { organisation: "Fenmarsh Community NHS Trust" },
  sheets: [
    {
      name: "Data",
      typed: `
Survey year|ODS|Organisation|Measure|Breakdown|Category|Result (%)|Base
2024|RX9|Fenmarsh Community NHS Trust|WRES5|Ethnicity|White|24.0|500
2024|RX9|Fenmarsh Community NHS Trust|WRES5|Ethnicity|All other ethnic groups|30.0|150
2024|RX9|Fenmarsh Community NHS Trust|WRES5|Gender|Female|25.1|520
2024|RX9|Fenmarsh Community NHS Trust|WRES5|Gender|Male|26.2|130
2024|RX9|Fenmarsh Community NHS Trust|WRES6|Ethnicity|White|20.0|500
2024|RX9|Fenmarsh Community NHS Trust|WRES6|Ethnicity|All other ethnic groups|26.0|150
2024|RX9|Fenmarsh Community NHS Trust|WRES7|Ethnicity|White|60.0|500
2024|RX9|Fenmarsh Community NHS Trust|WRES7|Ethnicity|All other ethnic groups|48.0|150
2024|RX9|Fenmarsh Community NHS Trust|WRES8|Ethnicity|White|6.0|500
2024|RX9|Fenmarsh Community NHS Trust|WRES8|Ethnicity|All other ethnic groups|14.0|150
2024|RW8|Coldwater NHS Foundation Trust|WRES5|Ethnicity|White|22.0|900
2024|RW8|Coldwater NHS Foundation Trust|WRES5|Ethnicity|All other ethnic groups|27.0|400
2024|RW8|Coldwater NHS Foundation Trust|WRES6|Ethnicity|White|19.0|900
2024|RW8|Coldwater NHS Foundation Trust|WRES6|Ethnicity|All other ethnic groups|23.0|400
2024|RW8|Coldwater NHS Foundation Trust|WRES7|Ethnicity|White|61.0|900
2024|RW8|Coldwater NHS Foundation Trust|WRES7|Ethnicity|All other ethnic groups|52.0|400
2024|RW8|Coldwater NHS Foundation Trust|WRES8|Ethnicity|White|5.0|900
2024|RW8|Coldwater NHS Foundation Trust|WRES8|Ethnicity|All other ethnic groups|12.0|400
`,
    },
  ],
  results: [
    answers("5", [120, 500], [45, 150]),
    answers("6", [100, 500], [39, 150]),
    answers("7", [300, 500], [72, 150]),
    answers("8", [30, 500], [21, 150]),
  ],
  said: [],
};
