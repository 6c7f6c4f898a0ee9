import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Coldwater sent its figures twice; the newer line comes first, and the column Status says that the older one is superseded.
 * The ICS line holds final submissions only. So 281 of 1,480 and 176 of 1,260; 16 of 2,860 and 14 of 1,240; 1,405 and 546 of these.
 */
export const supersededSubmission: UnseenWorkbook = {
  fileName: "ICS WRES 2025 collation.xlsx",
  story:
    "an ICS collation in which one trust has sent its figures twice, the superseded line below the final one",
  settings: { organisation: "Coldwater NHS Foundation Trust" },
  sheets: [
    {
      name: "Collation",
      merged: ["E3:F3", "G3:H3", "I3:J3", "K3:L3", "M3:N3"],
      typed: `
Integrated Care System: WRES submissions 2024/25 (workforce at 31 March 2025), latest received first

||||Indicator 2 - shortlisted||Indicator 2 - appointed||Workforce||Indicator 3 - entered formal disciplinary||Indicator 4 - accessed non-mandatory training
Ref|Received|Organisation|Status|White|BME|White|BME|White|BME|White|BME|White|BME
S04|2025-06-27|Fenmarsh Community NHS Trust|Final|610|240|96|27|900|210|5|2|510|109
S03|2025-06-24|Coldwater NHS Foundation Trust|Final|1480|1260|281|176|2860|1240|16|14|1405|546
S02|2025-06-20|Ashdown Hospitals NHS Trust|Final|2210|2540|402|331|4120|2375|29|25|2260|1190
S01|2025-05-30|Coldwater NHS Foundation Trust|Superseded|1395|1310|274|158|2790|1196|21|11|1290|598
||ICS total (final)||4300|4040|779|534|7880|3825|50|41|4175|1845
`,
    },
  ],
  results: [
    ratio("2", "2025-03-31", [281, 1480], [176, 1260], [0, 0]),
    ratio("3", "2025-03-31", [16, 2860], [14, 1240], [0, 0]),
    ratio("4", "2025-03-31", [1405, 2860], [546, 1240], [0, 0]),
  ],
  mayAlso: [cell("2025-03-31", "all", 2860, 1240, 0)],
  said: [[/superseded/i]],
};
