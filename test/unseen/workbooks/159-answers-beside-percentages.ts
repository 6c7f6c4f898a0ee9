import {
  percentages,
  type ExpectedResult,
  type Pair,
  type UnseenWorkbook,
} from "../unseen-workbook";

function answered(
  indicator: "5" | "6" | "7" | "8",
  white: Pair,
  bme: Pair,
  points: number,
  part = "all"
): ExpectedResult {
  return {
    indicator,
    period: "2025-03-31",
    part,
    white,
    bme,
    unknown: [0, 0],
    value: points,
  };
}

/*
 * 25% of 2,000 White answers are 500, 32% of 800 BME answers 256; 60% are 1,200 and 45% 360; 6% are 120 and 14% 112.
 * Indicator 6 cannot be told from 14b and 14c, since who said yes to both counts once. Indicator 8 is 16b, not 16a.
 */
export const answersBesidePercentages: UnseenWorkbook = {
  fileName: "NSS 2024 by ethnicity.xlsx",
  story: "each question with the number of answers and the percentage of each group",
  sheets: [
    {
      name: "Staff Survey 2024",
      typed: `
Q|Short question|White n|White %|BME n|BME %|Trust %
14a|Harassment, bullying or abuse from patients / public|2000|25.0%|800|32.0%|27.1%
14b|Harassment, bullying or abuse from managers|2000|9.0%|800|13.0%|10.2%
14c|Harassment, bullying or abuse from other colleagues|2000|15.0%|800|21.0%|16.8%
15|Organisation acts fairly: career progression|2000|60.0%|800|45.0%|55.6%
16a|Discrimination from patients / public|2000|4.0%|800|15.0%|7.2%
16b|Discrimination from manager / team leader or other colleagues|2000|6.0%|800|14.0%|8.3%
`,
    },
  ],
  results: [
    answered("5", [500, 2000], [256, 800], 7),
    answered("7", [1200, 2000], [360, 800], -15),
    answered("8", [120, 2000], [112, 800], 8),
  ],
  mayAlso: [
    percentages("5", "2025-03-31", 25, 32),
    percentages("7", "2025-03-31", 60, 45),
    percentages("8", "2025-03-31", 6, 14),
    answered("6", [180, 2000], [104, 800], 4, "managers"),
    answered("6", [300, 2000], [168, 800], 6, "colleagues"),
  ],
  said: [[/14b|managers/i, /14c|colleagues/i]],
};
