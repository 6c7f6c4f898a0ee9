import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The regional pack: the trust that was picked from the list stands on top and again in the list among trusts of like
 * names, with the sums of the region and of England below. One's own figures count, and once: 688 of 3116 and 407 of 2540
 * for indicator 2, 37 of 4870 and 24 of 1732 for indicator 3.
 */
export const regionalPack: UnseenWorkbook = {
  fileName: "WRES 2025 regional pack North Coast.xlsx",
  story:
    "a regional pack with the chosen trust on top and again in the list, the region and England below",
  settings: { organisation: "Wrenmouth NHS Foundation Trust" },
  sheets: [
    {
      name: "Read me",
      typed: `
WRES 2025 regional data pack: North Coast
Source: trust submissions, workforce at 31 March 2025, activity 1 April 2024 to 31 March 2025
Choose your organisation in cell B3 of each sheet. Not for publication before the national report.
`,
    },
    {
      name: "Ind 2",
      typed: `
Indicator 2: appointment from shortlisting 2024/25

Your organisation|Wrenmouth NHS Foundation Trust

Org code|Organisation|White shortlisted|White appointed|BME shortlisted|BME appointed|Relative likelihood (W/BME)
RZ7|Wrenmouth NHS Foundation Trust|3116|688|2540|407|1.38

Org code|Organisation|White shortlisted|White appointed|BME shortlisted|BME appointed|Relative likelihood (W/BME)
RZ1|Aldersea Hospitals NHS Trust|1820|402|1411|231|1.35
RZ4|Northmoor Partnership NHS Foundation Trust|2204|611|1302|290|1.24
RZ6|Wrenmouth Ambulance Service NHS Trust|903|241|160|29|1.47
RZ7|Wrenmouth NHS Foundation Trust|3116|688|2540|407|1.38
RZ9|Wrenmouth and Marl Community NHS Trust|1288|377|640|148|1.27
Y98|North Coast region|9331|2319|6053|1105|1.36
ENG|England|402118|92331|388204|61877|1.44
`,
    },
    {
      name: "Ind 3",
      typed: `
Indicator 3: entering the formal disciplinary process 2024/25

Your organisation|Wrenmouth NHS Foundation Trust

Org code|Organisation|Staff: White|Staff: BME|Staff: Unknown|Entered disciplinary: White|Entered disciplinary: BME|Entered disciplinary: Unknown|Relative likelihood (BME/W)
RZ7|Wrenmouth NHS Foundation Trust|4870|1732|211|37|24|2|1.82

Org code|Organisation|Staff: White|Staff: BME|Staff: Unknown|Entered disciplinary: White|Entered disciplinary: BME|Entered disciplinary: Unknown|Relative likelihood (BME/W)
RZ1|Aldersea Hospitals NHS Trust|2611|590|88|18|9|1|2.21
RZ4|Northmoor Partnership NHS Foundation Trust|3320|702|140|31|12|0|1.83
RZ6|Wrenmouth Ambulance Service NHS Trust|1904|121|66|27|3|0|1.75
RZ7|Wrenmouth NHS Foundation Trust|4870|1732|211|37|24|2|1.82
RZ9|Wrenmouth and Marl Community NHS Trust|2085|334|59|14|5|0|2.23
Y98|North Coast region|14790|3479|564|127|53|3|1.77
ENG|England|1021344|404210|61822|6122|3011|214|1.24
`,
    },
  ],
  results: [
    ratio("2", "2025-03-31", [688, 3116], [407, 2540], [0, 0]),
    ratio("3", "2025-03-31", [37, 4870], [24, 1732], [2, 211]),
  ],
  mayAlso: [cell("2025-03-31", "all", 4870, 1732, 211)],
  said: [],
};
