import { cell, percentages, ratio, seats, type UnseenWorkbook } from "../unseen-workbook";

const before = "2024-03-31";
const snapshot = "2025-03-31";
const workforceBefore = [661, 297, 27] as const;
const workforce = [672, 340, 24] as const;

/*
 * By hand: non-clinical 224, 36, 8, then 228, 44, 6; clinical 364, 185, 13, then 370, 214, 12; medical without the
 * senior medical managers, who are consultants already, 73, 76, 6, then 74, 82, 6; together 661, 297, 27, then 672, 340, 24.
 */
export const nationalReturn: UnseenWorkbook = {
  fileName: "WRES data collection 2025.xlsx",
  story: "the layout of the national return, both years",
  sheets: [
    {
      name: "WRES",
      merged: ["E3:G3", "H3:J3"],
      typed: `
Workforce Race Equality Standard

||||31 March 2024|||31 March 2025
Indicator|No.|Data item|Measure|White|BME|Ethnicity unknown/null|White|BME|Ethnicity unknown/null|Notes
1a Non-clinical|1|Under Band 1|Headcount|0|0|0|0|0|0
|2|Band 1|Headcount|2|1|0|0|0|0
|3|Band 2|Headcount|40|12|3|42|14|2
|4|Band 3|Headcount|60|10|2|58|12|2
|5|Band 4|Headcount|50|6|1|52|8|1
|6|Band 5|Headcount|20|3|1|22|4|1
|7|Band 6|Headcount|15|2|0|16|2|0
|8|Band 7|Headcount|12|1|0|12|1|0
|9|Band 8A|Headcount|8|1|0|8|1|0
|10|Band 8B|Headcount|5|0|0|6|0|0
|11|Band 8C|Headcount|3|0|0|3|1|0
|12|Band 8D|Headcount|2|0|0|2|0|0
|13|Band 9|Headcount|1|0|0|1|0|0
|14|VSM|Headcount|6|0|1|6|1|0
1b Clinical, non-medical|15|Under Band 1|Headcount|0|0|0|0|0|0
|16|Band 1|Headcount|0|0|0|0|0|0
|17|Band 2|Headcount|30|20|2|31|24|2
|18|Band 3|Headcount|25|12|1|26|14|1
|19|Band 4|Headcount|14|5|0|15|6|0
|20|Band 5|Headcount|110|90|6|108|104|5
|21|Band 6|Headcount|95|40|3|97|45|3
|22|Band 7|Headcount|60|15|1|62|17|1
|23|Band 8A|Headcount|20|3|0|21|3|0
|24|Band 8B|Headcount|6|0|0|6|1|0
|25|Band 8C|Headcount|2|0|0|2|0|0
|26|Band 8D|Headcount|1|0|0|1|0|0
|27|Band 9|Headcount|0|0|0|0|0|0
|28|VSM|Headcount|1|0|0|1|0|0
1b Medical and dental|29|Consultants|Headcount|40|30|2|41|33|2
|30|of which senior medical manager|Headcount|3|1|0|3|1|0
|31|Non-consultant career grade|Headcount|6|14|1|6|15|1
|32|Trainee grades|Headcount|25|28|3|24|30|3
|33|Other|Headcount|2|4|0|3|4|0
2|34|Number of shortlisted applicants|Headcount|900|500|40|950|600|30
|35|Number appointed from shortlisting|Headcount|180|70|8|190|96|6
|36|Relative likelihood of appointment from shortlisting|Auto calculated|20.0%|14.0%|20.0%|20.0%|16.0%|20.0%
|37|Relative likelihood of White staff being appointed from shortlisting compared to BME staff|Auto calculated|1.43|||1.25
3|38|Number of staff in workforce|Auto calculated|661|297|27|672|340|24
|39|Number of staff entering the formal disciplinary process|Headcount|8|6|0|6|7|1
|40|Likelihood of staff entering the formal disciplinary process|Auto calculated|1.2%|2.0%|0.0%|0.9%|2.1%|4.2%
|41|Relative likelihood of BME staff entering the formal disciplinary process compared to White staff|Auto calculated||1.67|||2.31
4|42|Number of staff in workforce|Auto calculated|661|297|27|672|340|24
|43|Number of staff accessing non-mandatory training and CPD|Headcount|400|150|10|420|170|12
|44|Likelihood of staff accessing non-mandatory training and CPD|Auto calculated|60.5%|50.5%|37.0%|62.5%|50.0%|50.0%
|45|Relative likelihood of White staff accessing non-mandatory training and CPD compared to BME staff|Auto calculated|1.20|||1.25
5|46|Percentage of staff experiencing harassment, bullying or abuse from patients, relatives or the public in last 12 months|Percentage|27.0%|31.0%||26.5%|30.2%
6|47|Percentage of staff experiencing harassment, bullying or abuse from staff in last 12 months|Percentage|24.0%|29.5%||23.1%|27.4%
7|48|Percentage of staff believing that their trust provides equal opportunities for career progression or promotion|Percentage|58.3%|46.2%||59.0%|47.5%
8|49|Percentage of staff personally experiencing discrimination at work from manager, team leader or other colleagues|Percentage|6.2%|15.1%||6.0%|14.3%
9|50|Total Board members|Headcount|12|1|1|12|2|0
|51|of which: Voting Board members|Headcount|10|1|1|10|2|0
|52|of which: Non Voting Board members|Auto calculated|2|0|0|2|0|0
|53|Total Board members|Auto calculated|12|1|1|12|2|0
|54|of which: Exec Board members|Headcount|6|0|0|6|1|0
|55|of which: Non Executive Board members|Auto calculated|6|1|1|6|1|0
|56|Number of staff in overall workforce|Auto calculated|661|297|27|672|340|24
|57|Total Board members - % by Ethnicity|Auto calculated|85.7%|7.1%|7.1%|85.7%|14.3%|0.0%
|58|Voting Board members - % by Ethnicity|Auto calculated|83.3%|8.3%|8.3%|83.3%|16.7%|0.0%
|59|Non Voting Board members - % by Ethnicity|Auto calculated|100.0%|0.0%|0.0%|100.0%|0.0%|0.0%
|60|Executive Board members - % by Ethnicity|Auto calculated|100.0%|0.0%|0.0%|85.7%|14.3%|0.0%
|61|Non Executive Board members - % by Ethnicity|Auto calculated|75.0%|12.5%|12.5%|85.7%|14.3%|0.0%
|62|Overall workforce - % by Ethnicity|Auto calculated|67.1%|30.2%|2.7%|64.9%|32.8%|2.3%
|63|Difference (Total Board - Overall workforce)|Auto calculated|18.6%|-23.0%|4.4%|20.8%|-18.5%|-2.3%
`,
    },
  ],
  results: [
    cell(before, "non-clinical: Band 1", 2, 1, 0),
    cell(before, "non-clinical: Band 2", 40, 12, 3),
    cell(before, "non-clinical: Band 3", 60, 10, 2),
    cell(before, "non-clinical: Band 4", 50, 6, 1),
    cell(before, "non-clinical: Band 5", 20, 3, 1),
    cell(before, "non-clinical: Band 6", 15, 2, 0),
    cell(before, "non-clinical: Band 7", 12, 1, 0),
    cell(before, "non-clinical: Band 8a", 8, 1, 0),
    cell(before, "non-clinical: Band 8b", 5, 0, 0),
    cell(before, "non-clinical: Band 8c", 3, 0, 0),
    cell(before, "non-clinical: Band 8d", 2, 0, 0),
    cell(before, "non-clinical: Band 9", 1, 0, 0),
    cell(before, "non-clinical: VSM", 6, 0, 1),
    cell(before, "non-clinical", 224, 36, 8),
    cell(before, "clinical: Band 2", 30, 20, 2),
    cell(before, "clinical: Band 3", 25, 12, 1),
    cell(before, "clinical: Band 4", 14, 5, 0),
    cell(before, "clinical: Band 5", 110, 90, 6),
    cell(before, "clinical: Band 6", 95, 40, 3),
    cell(before, "clinical: Band 7", 60, 15, 1),
    cell(before, "clinical: Band 8a", 20, 3, 0),
    cell(before, "clinical: Band 8b", 6, 0, 0),
    cell(before, "clinical: Band 8c", 2, 0, 0),
    cell(before, "clinical: Band 8d", 1, 0, 0),
    cell(before, "clinical: VSM", 1, 0, 0),
    cell(before, "clinical", 364, 185, 13),
    cell(before, "medical: Consultants", 40, 30, 2),
    cell(before, "medical: Non-consultant career grade", 6, 14, 1),
    cell(before, "medical: Trainee grades", 25, 28, 3),
    cell(before, "medical: Other", 2, 4, 0),
    cell(before, "medical", 73, 76, 6),
    cell(before, "all", 661, 297, 27),
    cell(snapshot, "non-clinical: Band 2", 42, 14, 2),
    cell(snapshot, "non-clinical: Band 3", 58, 12, 2),
    cell(snapshot, "non-clinical: Band 4", 52, 8, 1),
    cell(snapshot, "non-clinical: Band 5", 22, 4, 1),
    cell(snapshot, "non-clinical: Band 6", 16, 2, 0),
    cell(snapshot, "non-clinical: Band 7", 12, 1, 0),
    cell(snapshot, "non-clinical: Band 8a", 8, 1, 0),
    cell(snapshot, "non-clinical: Band 8b", 6, 0, 0),
    cell(snapshot, "non-clinical: Band 8c", 3, 1, 0),
    cell(snapshot, "non-clinical: Band 8d", 2, 0, 0),
    cell(snapshot, "non-clinical: Band 9", 1, 0, 0),
    cell(snapshot, "non-clinical: VSM", 6, 1, 0),
    cell(snapshot, "non-clinical", 228, 44, 6),
    cell(snapshot, "clinical: Band 2", 31, 24, 2),
    cell(snapshot, "clinical: Band 3", 26, 14, 1),
    cell(snapshot, "clinical: Band 4", 15, 6, 0),
    cell(snapshot, "clinical: Band 5", 108, 104, 5),
    cell(snapshot, "clinical: Band 6", 97, 45, 3),
    cell(snapshot, "clinical: Band 7", 62, 17, 1),
    cell(snapshot, "clinical: Band 8a", 21, 3, 0),
    cell(snapshot, "clinical: Band 8b", 6, 1, 0),
    cell(snapshot, "clinical: Band 8c", 2, 0, 0),
    cell(snapshot, "clinical: Band 8d", 1, 0, 0),
    cell(snapshot, "clinical: VSM", 1, 0, 0),
    cell(snapshot, "clinical", 370, 214, 12),
    cell(snapshot, "medical: Consultants", 41, 33, 2),
    cell(snapshot, "medical: Non-consultant career grade", 6, 15, 1),
    cell(snapshot, "medical: Trainee grades", 24, 30, 3),
    cell(snapshot, "medical: Other", 3, 4, 0),
    cell(snapshot, "medical", 74, 82, 6),
    cell(snapshot, "all", 672, 340, 24),
    ratio("2", before, [180, 900], [70, 500], [8, 40]),
    ratio("2", snapshot, [190, 950], [96, 600], [6, 30]),
    ratio("3", before, [8, 661], [6, 297], [0, 27]),
    ratio("3", snapshot, [6, 672], [7, 340], [1, 24]),
    ratio("4", before, [400, 661], [150, 297], [10, 27]),
    ratio("4", snapshot, [420, 672], [170, 340], [12, 24]),
    percentages("5", before, 27, 31),
    percentages("5", snapshot, 26.5, 30.2),
    percentages("6", before, 24, 29.5),
    percentages("6", snapshot, 23.1, 27.4),
    percentages("7", before, 58.3, 46.2),
    percentages("7", snapshot, 59, 47.5),
    percentages("8", before, 6.2, 15.1),
    percentages("8", snapshot, 6, 14.3),
    seats(before, "board", [12, 1, 1], workforceBefore),
    seats(before, "voting", [10, 1, 1], workforceBefore),
    seats(before, "executive", [6, 0, 0], workforceBefore),
    seats(snapshot, "board", [12, 2, 0], workforce),
    seats(snapshot, "voting", [10, 2, 0], workforce),
    seats(snapshot, "executive", [6, 1, 0], workforce),
  ],
  said: [],
};
