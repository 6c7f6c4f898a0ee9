import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Each person stands once for each month. In March: clinical band 2 7004 White, 7005 BME; band 5 7001 White, 7002
 * BME; band 6 7003 BME; band 7 7007 White; non-clinical band 4 7009 BME, 7008 unknown. The month of February may be
 * told as well, as its own snapshot.
 */
export const monthCodesInOneList: UnseenWorkbook = {
  fileName: "monthly staff in post.xlsx",
  story: "two month-ends below each other in one list, told by a year and month in six digits",
  sheets: [
    {
      name: "Monthly SIP",
      typed: `
Period|Payroll No|Directorate|Job Title|Staff Group|AfC|Eth Code|Contract
202502|7001|Acute|Staff Nurse|Nursing and Midwifery Registered|5|A|Perm
202502|7002|Acute|Staff Nurse|Nursing and Midwifery Registered|5|H|Perm
202502|7003|Acute|Staff Nurse|Nursing and Midwifery Registered|5|N|Perm
202502|7004|Acute|HCA|Additional Clinical Services|2|A|Perm
202502|7005|Acute|HCA|Additional Clinical Services|2|M|FTC
202502|7006|Acute|Staff Nurse|Nursing and Midwifery Registered|5|A|Perm
202502|7007|Therapies|Physiotherapist|Allied Health Professionals|7|C|Perm
202502|7008|Corporate|Secretary|Administrative and Clerical|4|Z|Perm
202503|7001|Acute|Staff Nurse|Nursing and Midwifery Registered|5|A|Perm
202503|7002|Acute|Staff Nurse|Nursing and Midwifery Registered|5|H|Perm
202503|7003|Acute|Sister|Nursing and Midwifery Registered|6|N|Perm
202503|7004|Acute|HCA|Additional Clinical Services|2|A|Perm
202503|7005|Acute|HCA|Additional Clinical Services|2|M|FTC
202503|7007|Therapies|Physiotherapist|Allied Health Professionals|7|C|Perm
202503|7008|Corporate|Secretary|Administrative and Clerical|4|Z|Perm
202503|7009|Corporate|Secretary|Administrative and Clerical|4|G|Perm
`,
    },
  ],
  results: [
    cell("2025-03-31", "clinical: Band 2", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 6", 0, 1, 0),
    cell("2025-03-31", "clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "clinical", 3, 3, 0),
    cell("2025-03-31", "non-clinical: Band 4", 0, 1, 1),
    cell("2025-03-31", "non-clinical", 0, 1, 1),
    cell("2025-03-31", "all", 3, 4, 1),
  ],
  mayAlso: [
    cell("2025-02-28", "clinical: Band 2", 1, 1, 0),
    cell("2025-02-28", "clinical: Band 5", 2, 2, 0),
    cell("2025-02-28", "clinical: Band 7", 1, 0, 0),
    cell("2025-02-28", "clinical", 4, 3, 0),
    cell("2025-02-28", "non-clinical: Band 4", 0, 0, 1),
    cell("2025-02-28", "non-clinical", 0, 0, 1),
    cell("2025-02-28", "all", 4, 3, 1),
  ],
  said: [],
};
