import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * By hand: White 96 of 640, BME 38 of 412, not disclosed 4 of 31; 15.0 % over 9.22 % is 1.63.
 */
export const globalMajority: UnseenWorkbook = {
  fileName: "Ind 2 working.xlsx",
  story:
    "a 2 × 2 with the global majority first, appointments before shortlistings, and rows for all and the ratio",
  sheets: [
    {
      name: "Ind 2",
      typed: `
WRES Indicator 2: April 2024 to March 2025

|Appointed|Shortlisted|Success rate
Global majority|38|412|9.2%
White|96|640|15.0%
Not disclosed|4|31|12.9%
All|138|1083|12.7%
Ratio|1.63
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [96, 640], [38, 412], [4, 31])],
  said: [],
};
