import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, 12 people less one on the bank (3112):
 *   non-clinical  Band 3: White 3108, BME 3107; Band 8a: BME 3111 (Mixed: White & Asian)
 *   clinical      Band 2: White 3104; Band 5: BME 3101, White 3103; Band 6: White 3102, unknown 3106; Band 7: BME 3105
 *   medical       Consultant: BME 3109; specialty doctor: White 3110
 * together White 5, BME 5, unknown 1
 */
export const wardHeadings: UnseenWorkbook = {
  fileName: "Staff in post by ward.xlsx",
  story:
    "a staff list under ward headings with a headcount below each ward, first row and column empty",
  sheets: [
    {
      name: "Staff in post",
      typed: `

|Staff in post as at 31.03.25 (source: ESR BI)

|Pers. No.|Surname|Ethnic Grp|AfC|Staff Grp|Cont. type|WTE
|Ward 4 Surgery
|3101|Ahmed|Asian/Asian British - Bangladeshi|B5|Nursing & Midwifery|Perm|1
|3102|Baker|'White British␣|B6|Nursing & Midwifery|Perm|0.8
|3103|Costa|White - Other European|B5|Nursing & Midwifery|FTC|1
|3104|Davies|White British|B2|Addl Clinical Services|Perm|0.6
|Headcount|4||||||

|Outpatients
|3105|Ekwueme|Black - African|B7|AHP|Perm|1
|3106|Fox|Prefer not to say|'B6␣|AHP|Perm|1
|3107|Gill|Asian - Indian|B3|Admin & Clerical|Perm|0.5
|3108|Hughes|White - Welsh|B3|Admin & Clerical|Perm|1
|Headcount|4||||||

|Theatres
|3109|Iqbal|Pakistani|Consultant|Medical & Dental|Perm|1
|3110|Jones|White British|Specialty Dr|Medical & Dental|Perm|1
|3111|King|Mixed: White & Asian|B8a|Admin & Clerical|Perm|1
|3112|Lee|Chinese|B5|Nursing & Midwifery|Bank|0
|Headcount|4||||||
|Total headcount|12
|* bank staff shown in italics
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 3", 1, 1, 0),
    cell(snapshot, "non-clinical: Band 8a", 0, 1, 0),
    cell(snapshot, "non-clinical", 1, 2, 0),
    cell(snapshot, "clinical: Band 2", 1, 0, 0),
    cell(snapshot, "clinical: Band 5", 1, 1, 0),
    cell(snapshot, "clinical: Band 6", 1, 0, 1),
    cell(snapshot, "clinical: Band 7", 0, 1, 0),
    cell(snapshot, "clinical", 3, 2, 1),
    cell(snapshot, "medical: Consultants", 0, 1, 0),
    cell(snapshot, "medical: Non-consultant career grade", 1, 0, 0),
    cell(snapshot, "medical", 1, 1, 0),
    cell(snapshot, "all", 5, 5, 1),
  ],
  said: [[/bank/i]],
};
