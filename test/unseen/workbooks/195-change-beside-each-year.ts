import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * A sheet a section and a summary, which repeats their totals. Under each group stand March 2024, March 2025 and the
 * change between them, which is no headcount. Both years are the counts as typed.
 */
export const changeBesideEachYear: UnseenWorkbook = {
  fileName: "WRES ind 1 staff in post.xlsx",
  story:
    "a sheet for each section with two years and the change under each group, and a summary in front",
  sheets: [
    {
      name: "Summary",
      typed: `
Indicator 1: workforce by ethnicity, 31 March 2025 and the year before

Section|Headcount Mar-25|BME Mar-25|% BME Mar-25|% BME Mar-24|Change
Non-clinical|1347|268|19.9%|18.0%|+1.9 pts
Clinical (non-medical)|2774|1008|36.3%|34.1%|+2.3 pts
Medical & dental|585|293|50.1%|48.1%|+2.0 pts
Trust|4706|1569|33.3%|31.2%|+2.2 pts
`,
    },
    {
      name: "Non Clin",
      merged: ["B3:D3", "E3:G3", "H3:J3"],
      typed: `
Non-clinical staff, substantive headcount

Grade|White|||BME|||Not stated|||Headcount
|Mar-24|Mar-25|Change|Mar-24|Mar-25|Change|Mar-24|Mar-25|Change|Mar-25
Band 2|212|198|-14|61|66|5|7|6|-1|270
Band 3|301|309|8|70|79|9|9|8|-1|396
Band 4|188|193|5|44|52|8|4|5|1|250
Band 5|97|101|4|23|27|4|2|2|0|130
Band 6|84|86|2|17|18|1|1|1|0|105
Band 7|72|70|-2|11|14|3|2|3|1|87
Band 8a|41|43|2|5|6|1|0|1|1|50
Band 8b|22|21|-1|2|3|1|1|1|0|25
Band 8c|12|13|1|1|1|0|0|0|0|14
Band 8d|7|7|0|0|1|1|0|0|0|8
Band 9|4|5|1|1|0|-1|0|0|0|5
VSM|6|6|0|1|1|0|0|0|0|7
Total|1046|1052|6|236|268|32|26|27|1|1347
`,
    },
    {
      name: "Clin",
      merged: ["B3:D3", "E3:G3", "H3:J3"],
      typed: `
Clinical staff (excl. medical), substantive headcount

Grade|White|||BME|||Not stated|||Headcount
|Mar-24|Mar-25|Change|Mar-24|Mar-25|Change|Mar-24|Mar-25|Change|Mar-25
Band 2|240|229|-11|131|142|11|10|8|-2|379
Band 3|176|190|14|84|98|14|5|6|1|294
Band 4|92|95|3|31|36|5|2|2|0|133
Band 5|388|379|-9|402|437|35|21|18|-3|834
Band 6|421|430|9|176|203|27|12|11|-1|644
Band 7|260|268|8|62|71|9|5|6|1|345
Band 8a|81|84|3|14|16|2|2|2|0|102
Band 8b|24|26|2|3|3|0|0|1|1|30
Band 8c|9|9|0|1|2|1|0|0|0|11
Band 9|2|2|0|0|0|0|0|0|0|2
Total|1693|1712|19|904|1008|104|57|54|-3|2774
`,
    },
    {
      name: "M&D",
      merged: ["B3:D3", "E3:G3", "H3:J3"],
      typed: `
Medical & dental staff, substantive headcount

Grade|White|||BME|||Not stated|||Headcount
|Mar-24|Mar-25|Change|Mar-24|Mar-25|Change|Mar-24|Mar-25|Change|Mar-25
Consultants|141|139|-2|98|107|9|9|8|-1|254
SAS / non-consultant career grades|28|27|-1|61|66|5|4|5|1|98
Trainee grades|96|101|5|112|120|8|14|12|-2|233
Total|265|267|2|271|293|22|27|25|-2|585
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 2", 198, 66, 6),
    cell("2025-03-31", "non-clinical: Band 3", 309, 79, 8),
    cell("2025-03-31", "non-clinical: Band 4", 193, 52, 5),
    cell("2025-03-31", "non-clinical: Band 5", 101, 27, 2),
    cell("2025-03-31", "non-clinical: Band 6", 86, 18, 1),
    cell("2025-03-31", "non-clinical: Band 7", 70, 14, 3),
    cell("2025-03-31", "non-clinical: Band 8a", 43, 6, 1),
    cell("2025-03-31", "non-clinical: Band 8b", 21, 3, 1),
    cell("2025-03-31", "non-clinical: Band 8c", 13, 1, 0),
    cell("2025-03-31", "non-clinical: Band 8d", 7, 1, 0),
    cell("2025-03-31", "non-clinical: Band 9", 5, 0, 0),
    cell("2025-03-31", "non-clinical: VSM", 6, 1, 0),
    cell("2025-03-31", "non-clinical", 1052, 268, 27),
    cell("2025-03-31", "clinical: Band 2", 229, 142, 8),
    cell("2025-03-31", "clinical: Band 3", 190, 98, 6),
    cell("2025-03-31", "clinical: Band 4", 95, 36, 2),
    cell("2025-03-31", "clinical: Band 5", 379, 437, 18),
    cell("2025-03-31", "clinical: Band 6", 430, 203, 11),
    cell("2025-03-31", "clinical: Band 7", 268, 71, 6),
    cell("2025-03-31", "clinical: Band 8a", 84, 16, 2),
    cell("2025-03-31", "clinical: Band 8b", 26, 3, 1),
    cell("2025-03-31", "clinical: Band 8c", 9, 2, 0),
    cell("2025-03-31", "clinical: Band 9", 2, 0, 0),
    cell("2025-03-31", "clinical", 1712, 1008, 54),
    cell("2025-03-31", "medical: Consultants", 139, 107, 8),
    cell("2025-03-31", "medical: Non-consultant career grade", 27, 66, 5),
    cell("2025-03-31", "medical: Trainee grades", 101, 120, 12),
    cell("2025-03-31", "medical", 267, 293, 25),
    cell("2025-03-31", "all", 3031, 1569, 106),
    cell("2024-03-31", "non-clinical: Band 2", 212, 61, 7),
    cell("2024-03-31", "non-clinical: Band 3", 301, 70, 9),
    cell("2024-03-31", "non-clinical: Band 4", 188, 44, 4),
    cell("2024-03-31", "non-clinical: Band 5", 97, 23, 2),
    cell("2024-03-31", "non-clinical: Band 6", 84, 17, 1),
    cell("2024-03-31", "non-clinical: Band 7", 72, 11, 2),
    cell("2024-03-31", "non-clinical: Band 8a", 41, 5, 0),
    cell("2024-03-31", "non-clinical: Band 8b", 22, 2, 1),
    cell("2024-03-31", "non-clinical: Band 8c", 12, 1, 0),
    cell("2024-03-31", "non-clinical: Band 8d", 7, 0, 0),
    cell("2024-03-31", "non-clinical: Band 9", 4, 1, 0),
    cell("2024-03-31", "non-clinical: VSM", 6, 1, 0),
    cell("2024-03-31", "non-clinical", 1046, 236, 26),
    cell("2024-03-31", "clinical: Band 2", 240, 131, 10),
    cell("2024-03-31", "clinical: Band 3", 176, 84, 5),
    cell("2024-03-31", "clinical: Band 4", 92, 31, 2),
    cell("2024-03-31", "clinical: Band 5", 388, 402, 21),
    cell("2024-03-31", "clinical: Band 6", 421, 176, 12),
    cell("2024-03-31", "clinical: Band 7", 260, 62, 5),
    cell("2024-03-31", "clinical: Band 8a", 81, 14, 2),
    cell("2024-03-31", "clinical: Band 8b", 24, 3, 0),
    cell("2024-03-31", "clinical: Band 8c", 9, 1, 0),
    cell("2024-03-31", "clinical: Band 9", 2, 0, 0),
    cell("2024-03-31", "clinical", 1693, 904, 57),
    cell("2024-03-31", "medical: Consultants", 141, 98, 9),
    cell("2024-03-31", "medical: Non-consultant career grade", 28, 61, 4),
    cell("2024-03-31", "medical: Trainee grades", 96, 112, 14),
    cell("2024-03-31", "medical", 265, 271, 27),
    cell("2024-03-31", "all", 3004, 1411, 110),
  ],
  said: [],
};
