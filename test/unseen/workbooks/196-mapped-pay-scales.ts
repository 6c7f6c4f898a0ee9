import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * An ESR pivot with two looked-up columns, which say where each pay scale goes in the return: local scales are mapped to
 * bands, ward support coded to admin is clinical, several lines make one band, and bank, honorary and non-executive
 * lines (220 people) are marked Exclude. "Grand Total" still holds these, "WRES total" does not.
 */
export const mappedPayScales: UnseenWorkbook = {
  fileName: "WRES pivot mapped 310325.xlsx",
  story:
    "a pivot by ESR pay scale with the section and band of the return looked up beside, some excluded",
  sheets: [
    {
      name: "Pivot mapped",
      typed: `
Count of Employee Number, ESR BI 31/03/2025 (values pasted; columns C and D by lookup)

Staff Group|Pay Scale|WRES Section|WRES Band|White|BME|Null|Grand Total
Add Prof Scientific and Technic|Band 6|Clinical|Band 6|48|19|2|69
Add Prof Scientific and Technic|Band 7|Clinical|Band 7|37|9|1|47
Additional Clinical Services|Band 2|Clinical|Band 2|143|88|6|237
Additional Clinical Services|Band 3|Clinical|Band 3|121|57|3|181
Additional Clinical Services|Bank Band 2|Exclude||64|97|11|172
Administrative and Clerical|Apprentice|Non-clinical|Under Band 1|9|3|0|12
Administrative and Clerical|Band 3|Non-clinical|Band 3|166|39|4|209
Administrative and Clerical|Band 3 - Ward Support|Clinical|Band 3|22|14|1|37
Administrative and Clerical|Band 5|Non-clinical|Band 5|71|16|2|89
Administrative and Clerical|Band 7|Non-clinical|Band 7|44|7|0|51
Administrative and Clerical|Band 8 - Range A|Non-clinical|Band 8a|23|4|1|28
Administrative and Clerical|TUPE - Local Grade D|Non-clinical|Band 3|12|5|0|17
Administrative and Clerical|Trust Director|Non-clinical|VSM|5|1|0|6
Administrative and Clerical|Non-Executive Director|Exclude||6|2|0|8
Allied Health Professionals|Band 6|Clinical|Band 6|92|18|3|113
Allied Health Professionals|Band 8 - Range A|Clinical|Band 8a|14|2|0|16
Estates and Ancillary|Band 2|Non-clinical|Band 2|81|46|5|132
Estates and Ancillary|Local - Old Craft Scale|Non-clinical|Band 5|7|0|0|7
Nursing and Midwifery Registered|Band 5|Clinical|Band 5|247|281|12|540
Nursing and Midwifery Registered|Band 6|Clinical|Band 6|233|118|8|359
Nursing and Midwifery Registered|Band 7|Clinical|Band 7|118|31|4|153
Nursing and Midwifery Registered|Trust Director|Clinical|VSM|1|0|0|1
Medical and Dental|Consultant|Medical & dental|Consultants|86|71|6|163
Medical and Dental|Specialty Doctor|Medical & dental|Non-consultant career grade|13|34|2|49
Medical and Dental|Associate Specialist|Medical & dental|Non-consultant career grade|4|5|0|9
Medical and Dental|Specialty Registrar|Medical & dental|Trainee grades|47|58|7|112
Medical and Dental|Honorary Contract|Exclude||19|12|9|40
Grand Total||||1733|1037|87|2857
WRES total (less Exclude)||||1644|926|67|2637
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 2", 81, 46, 5),
    cell("2025-03-31", "non-clinical: Band 3", 178, 44, 4),
    cell("2025-03-31", "non-clinical: Band 5", 78, 16, 2),
    cell("2025-03-31", "non-clinical: Band 7", 44, 7, 0),
    cell("2025-03-31", "non-clinical: Band 8a", 23, 4, 1),
    cell("2025-03-31", "non-clinical: Under Band 1", 9, 3, 0),
    cell("2025-03-31", "non-clinical: VSM", 5, 1, 0),
    cell("2025-03-31", "non-clinical", 418, 121, 12),
    cell("2025-03-31", "clinical: Band 2", 143, 88, 6),
    cell("2025-03-31", "clinical: Band 3", 143, 71, 4),
    cell("2025-03-31", "clinical: Band 5", 247, 281, 12),
    cell("2025-03-31", "clinical: Band 6", 373, 155, 13),
    cell("2025-03-31", "clinical: Band 7", 155, 40, 5),
    cell("2025-03-31", "clinical: Band 8a", 14, 2, 0),
    cell("2025-03-31", "clinical: VSM", 1, 0, 0),
    cell("2025-03-31", "clinical", 1076, 637, 40),
    cell("2025-03-31", "medical: Consultants", 86, 71, 6),
    cell("2025-03-31", "medical: Non-consultant career grade", 17, 39, 2),
    cell("2025-03-31", "medical: Trainee grades", 47, 58, 7),
    cell("2025-03-31", "medical", 150, 168, 15),
    cell("2025-03-31", "all", 1644, 926, 67),
  ],
  said: [[/exclu|left out|leaves? out|not counted|bank|honorary/i]],
};
