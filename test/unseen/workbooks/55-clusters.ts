import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * Clusters are no bands: "Bands 1 to 4" must not stand as Band 1, nor "8a and 8b" as Band 8a. By hand the total is 180,
 * 96 and 9, which may be given, for the section and for all; a band may not.
 */
export const clusters: UnseenWorkbook = {
  fileName: "Clusters.xlsx",
  story: "headcounts by cluster of bands",
  sheets: [
    {
      name: "Clinical",
      typed: `
Clinical staff headcount by cluster, 31 March 2025
Pay cluster|White|BME|Not known
Cluster 1 (Bands 1 to 4)|60|30|4
Cluster 2 (Bands 5 to 7)|100|62|5
Cluster 3 (Bands 8a and 8b)|15|4|0
Cluster 4 (Bands 8c to 9 and VSM)|5|0|0
Total|180|96|9
`,
    },
  ],
  results: [],
  mayAlso: [cell(snapshot, "clinical", 180, 96, 9), cell(snapshot, "all", 180, 96, 9)],
  said: [[/cluster|band/i]],
};
