import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Last year's figures stand twice: as pre-populated, and as verified where they were wrong; a blank among the verified means that
 * the pre-populated figure stands. So each cell of 31 March 2024 is the verified one, else the pre-populated one: 926, 448 and 33
 * in all, not the 929, 431 and 35 of the pre-population. This year: 938, 493 and 29. Senior medical managers are consultants already.
 */
export const returnWithCorrections: UnseenWorkbook = {
  fileName: "DCF WRES 2025 v3.xlsx",
  story:
    "the national return with last year's figures pre-populated and corrected only where they were wrong",
  sheets: [
    {
      name: "DCF",
      merged: ["E4:G4", "H4:J4", "K4:M4"],
      typed: `
WRES data collection framework 2025
Columns H to J: complete ONLY where the pre-populated figure in columns E to G is wrong. A cell left blank confirms the pre-populated figure.

||||31 March 2024 - PRE-POPULATED|||31 March 2024 - VERIFIED|||31 March 2025
Indicator|No.|Data item|Measure|White|BME|Ethnicity unknown/null|White|BME|Ethnicity unknown/null|White|BME|Ethnicity unknown/null
1a Non-clinical|1|Under Band 1|Headcount|0|0|0||||0|0|0
|2|Band 1|Headcount|0|0|0||||0|0|0
|3|Band 2|Headcount|61|18|3||||63|21|2
|4|Band 3|Headcount|74|15|2|72|17|2|75|18|2
|5|Band 4|Headcount|66|9|1||||64|11|1
|6|Band 5|Headcount|31|5|1||||33|6|1
|7|Band 6|Headcount|24|3|0||||24|4|0
|8|Band 7|Headcount|18|2|0|18|3|0|19|3|0
|9|Band 8A|Headcount|11|1|0||||11|1|0
|10|Band 8B|Headcount|7|0|0||||7|1|0
|11|Band 8C|Headcount|4|0|0||||4|0|0
|12|Band 8D|Headcount|2|0|0||||2|0|0
|13|Band 9|Headcount|1|0|0||||1|0|0
|14|VSM|Headcount|8|0|1|7|1|1|7|1|0
1b Clinical, non-medical|15|Under Band 1|Headcount|0|0|0||||0|0|0
|16|Band 1|Headcount|0|0|0||||0|0|0
|17|Band 2|Headcount|44|31|3||||43|36|2
|18|Band 3|Headcount|52|26|2||||54|29|2
|19|Band 4|Headcount|21|8|0||11||22|12|0
|20|Band 5|Headcount|148|121|9|148|129|7|146|140|6
|21|Band 6|Headcount|133|58|4||||136|63|4
|22|Band 7|Headcount|82|19|1||||84|22|1
|23|Band 8A|Headcount|27|4|0||||28|4|0
|24|Band 8B|Headcount|9|1|0||||9|1|0
|25|Band 8C|Headcount|3|0|0||||3|0|0
|26|Band 8D|Headcount|1|0|0||||1|0|0
|27|Band 9|Headcount|0|0|0||||0|0|0
|28|VSM|Headcount|2|0|0||||2|0|0
1b Medical and dental|29|Consultants|Headcount|52|44|3||||53|47|3
|30|of which Senior medical manager|Headcount|4|1|0||||4|1|0
|31|Non-consultant career grade|Headcount|9|21|1|9|23|1|9|24|1
|32|Trainee grades|Headcount|36|40|4||||35|43|4
|33|Other|Headcount|3|5|0||||3|6|0
2|34|Number of shortlisted applicants|Headcount|1120|840|46||||1205|960|52
|35|Number appointed from shortlisting|Headcount|214|118|7|214|126|9|229|138|8
3|36|Number of staff in workforce|Auto calculated|929|431|35|926|448|33|938|493|29
|37|Number of staff entering the formal disciplinary process|Headcount|9|8|0|8|8|1|7|9|1
4|38|Number of staff in workforce|Auto calculated|929|431|35|926|448|33|938|493|29
|39|Number of staff accessing non-mandatory training and CPD|Headcount|540|252|16||||566|290|15
`,
    },
  ],
  results: [
    cell("2024-03-31", "non-clinical: Band 2", 61, 18, 3),
    cell("2024-03-31", "non-clinical: Band 3", 72, 17, 2),
    cell("2024-03-31", "non-clinical: Band 4", 66, 9, 1),
    cell("2024-03-31", "non-clinical: Band 5", 31, 5, 1),
    cell("2024-03-31", "non-clinical: Band 6", 24, 3, 0),
    cell("2024-03-31", "non-clinical: Band 7", 18, 3, 0),
    cell("2024-03-31", "non-clinical: Band 8a", 11, 1, 0),
    cell("2024-03-31", "non-clinical: Band 8b", 7, 0, 0),
    cell("2024-03-31", "non-clinical: Band 8c", 4, 0, 0),
    cell("2024-03-31", "non-clinical: Band 8d", 2, 0, 0),
    cell("2024-03-31", "non-clinical: Band 9", 1, 0, 0),
    cell("2024-03-31", "non-clinical: VSM", 7, 1, 1),
    cell("2024-03-31", "non-clinical", 304, 57, 8),
    cell("2024-03-31", "clinical: Band 2", 44, 31, 3),
    cell("2024-03-31", "clinical: Band 3", 52, 26, 2),
    cell("2024-03-31", "clinical: Band 4", 21, 11, 0),
    cell("2024-03-31", "clinical: Band 5", 148, 129, 7),
    cell("2024-03-31", "clinical: Band 6", 133, 58, 4),
    cell("2024-03-31", "clinical: Band 7", 82, 19, 1),
    cell("2024-03-31", "clinical: Band 8a", 27, 4, 0),
    cell("2024-03-31", "clinical: Band 8b", 9, 1, 0),
    cell("2024-03-31", "clinical: Band 8c", 3, 0, 0),
    cell("2024-03-31", "clinical: Band 8d", 1, 0, 0),
    cell("2024-03-31", "clinical: VSM", 2, 0, 0),
    cell("2024-03-31", "clinical", 522, 279, 17),
    cell("2024-03-31", "medical: Consultants", 52, 44, 3),
    cell("2024-03-31", "medical: Non-consultant career grade", 9, 23, 1),
    cell("2024-03-31", "medical: Trainee grades", 36, 40, 4),
    cell("2024-03-31", "medical: Other", 3, 5, 0),
    cell("2024-03-31", "medical", 100, 112, 8),
    cell("2024-03-31", "all", 926, 448, 33),
    cell("2025-03-31", "non-clinical: Band 2", 63, 21, 2),
    cell("2025-03-31", "non-clinical: Band 3", 75, 18, 2),
    cell("2025-03-31", "non-clinical: Band 4", 64, 11, 1),
    cell("2025-03-31", "non-clinical: Band 5", 33, 6, 1),
    cell("2025-03-31", "non-clinical: Band 6", 24, 4, 0),
    cell("2025-03-31", "non-clinical: Band 7", 19, 3, 0),
    cell("2025-03-31", "non-clinical: Band 8a", 11, 1, 0),
    cell("2025-03-31", "non-clinical: Band 8b", 7, 1, 0),
    cell("2025-03-31", "non-clinical: Band 8c", 4, 0, 0),
    cell("2025-03-31", "non-clinical: Band 8d", 2, 0, 0),
    cell("2025-03-31", "non-clinical: Band 9", 1, 0, 0),
    cell("2025-03-31", "non-clinical: VSM", 7, 1, 0),
    cell("2025-03-31", "non-clinical", 310, 66, 6),
    cell("2025-03-31", "clinical: Band 2", 43, 36, 2),
    cell("2025-03-31", "clinical: Band 3", 54, 29, 2),
    cell("2025-03-31", "clinical: Band 4", 22, 12, 0),
    cell("2025-03-31", "clinical: Band 5", 146, 140, 6),
    cell("2025-03-31", "clinical: Band 6", 136, 63, 4),
    cell("2025-03-31", "clinical: Band 7", 84, 22, 1),
    cell("2025-03-31", "clinical: Band 8a", 28, 4, 0),
    cell("2025-03-31", "clinical: Band 8b", 9, 1, 0),
    cell("2025-03-31", "clinical: Band 8c", 3, 0, 0),
    cell("2025-03-31", "clinical: Band 8d", 1, 0, 0),
    cell("2025-03-31", "clinical: VSM", 2, 0, 0),
    cell("2025-03-31", "clinical", 528, 307, 15),
    cell("2025-03-31", "medical: Consultants", 53, 47, 3),
    cell("2025-03-31", "medical: Non-consultant career grade", 9, 24, 1),
    cell("2025-03-31", "medical: Trainee grades", 35, 43, 4),
    cell("2025-03-31", "medical: Other", 3, 6, 0),
    cell("2025-03-31", "medical", 100, 120, 8),
    cell("2025-03-31", "all", 938, 493, 29),
    ratio("2", "2024-03-31", [214, 1120], [126, 840], [9, 46]),
    ratio("3", "2024-03-31", [8, 926], [8, 448], [1, 33]),
    ratio("4", "2024-03-31", [540, 926], [252, 448], [16, 33]),
    ratio("2", "2025-03-31", [229, 1205], [138, 960], [8, 52]),
    ratio("3", "2025-03-31", [7, 938], [9, 493], [1, 29]),
    ratio("4", "2025-03-31", [566, 938], [290, 493], [15, 29]),
  ],
  said: [],
};
