import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The paper divides BME by White: 0.70 and 0.68. From its own counts the indicator is 20% over 14% = 1.43 and 22%
 * over 15% = 1.47.
 */
export const ratioTheOtherWayRound: UnseenWorkbook = {
  fileName: "EDI committee paper app 2.xlsx",
  story: "two years of shortlisting side by side, with the likelihood given the other way round",
  sheets: [
    {
      name: "Appendix 2",
      merged: ["B3:C3", "D3:E3"],
      typed: `
WRES Indicator 2: likelihood of being appointed from shortlisting (years ending 31 March)

|2024||2025
|White|BME|White|BME
Number shortlisted|1500|900|1600|1200
Number appointed|300|126|352|180
% appointed|20.0%|14.0%|22.0%|15.0%
Relative likelihood, BME compared with White||0.70||0.68

A figure below 1 means that BME applicants are less likely to be appointed.
`,
    },
  ],
  results: [
    ratio("2", "2024-03-31", [300, 1500], [126, 900], [0, 0]),
    ratio("2", "2025-03-31", [352, 1600], [180, 1200], [0, 0]),
  ],
  said: [],
};
