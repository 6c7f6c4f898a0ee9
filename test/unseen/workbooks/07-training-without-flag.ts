import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand: 12 staff, White 501–506, BME 507–511, unknown 512; Band 3: 501 502 507; Band 6: the other nine.
 * Everybody did fire safety and information governance, so everybody has accessed "training": 6 of 6, 5 of 5, 1 of 1.
 * Nothing tells mandatory training apart, and the reader must be told that it is probably in.
 */
export const trainingWithoutFlag: UnseenWorkbook = {
  fileName: "OLM learning.xlsx",
  story: "many training rows without a mandatory flag",
  sheets: [
    {
      name: "Learning history",
      typed: `
Employee Number|Learning Event|Completion Date|Provider
501|Fire Safety - Level 1|2024-04-08|e-LfH
501|Data Security Awareness|2024-04-09|e-LfH
502|Fire Safety - Level 1|2024-04-15|e-LfH
502|Data Security Awareness|2024-04-15|e-LfH
503|Fire Safety - Level 1|2024-05-02|e-LfH
503|Data Security Awareness|2024-05-02|e-LfH
503|Leadership Foundations|2024-10-01|NHS Leadership Academy
504|Fire Safety - Level 1|2024-05-20|e-LfH
504|Data Security Awareness|2024-05-21|e-LfH
504|MSc module: Advanced Practice|2024-09-30|University
505|Fire Safety - Level 1|2024-06-11|e-LfH
505|Data Security Awareness|2024-06-11|e-LfH
506|Fire Safety - Level 1|2024-06-14|e-LfH
506|Data Security Awareness|2024-06-14|e-LfH
507|Fire Safety - Level 1|2024-07-01|e-LfH
507|Data Security Awareness|2024-07-01|e-LfH
508|Fire Safety - Level 1|2024-07-09|e-LfH
508|Data Security Awareness|2024-07-09|e-LfH
509|Fire Safety - Level 1|2024-08-19|e-LfH
509|Data Security Awareness|2024-08-20|e-LfH
510|Fire Safety - Level 1|2024-11-04|e-LfH
510|Data Security Awareness|2024-11-04|e-LfH
510|Leadership Foundations|2025-01-14|NHS Leadership Academy
511|Fire Safety - Level 1|2025-02-03|e-LfH
511|Data Security Awareness|2025-02-03|e-LfH
512|Fire Safety - Level 1|2025-03-17|e-LfH
512|Data Security Awareness|2025-03-17|e-LfH
`,
    },
    {
      name: "Staff list",
      typed: `
Snapshot date|Employee Number|Ethnic Origin|Pay Grade|Staff Group
2025-03-31|501|White - British|Band 3|Administrative and Clerical
2025-03-31|502|White - British|Band 3|Administrative and Clerical
2025-03-31|503|White - British|Band 6|Nursing and Midwifery Registered
2025-03-31|504|White - British|Band 6|Nursing and Midwifery Registered
2025-03-31|505|White - British|Band 6|Nursing and Midwifery Registered
2025-03-31|506|White - Irish|Band 6|Nursing and Midwifery Registered
2025-03-31|507|Asian or Asian British - Bangladeshi|Band 3|Administrative and Clerical
2025-03-31|508|Asian or Asian British - Indian|Band 6|Nursing and Midwifery Registered
2025-03-31|509|Black or Black British - African|Band 6|Nursing and Midwifery Registered
2025-03-31|510|Black or Black British - African|Band 6|Nursing and Midwifery Registered
2025-03-31|511|Chinese|Band 6|Nursing and Midwifery Registered
2025-03-31|512|Not Stated|Band 6|Nursing and Midwifery Registered
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 3", 2, 1, 0),
    cell(snapshot, "non-clinical", 2, 1, 0),
    cell(snapshot, "clinical: Band 6", 4, 4, 1),
    cell(snapshot, "clinical", 4, 4, 1),
    cell(snapshot, "all", 6, 5, 1),
    {
      indicator: "4",
      period: snapshot,
      part: "all",
      white: [6, 6],
      bme: [5, 5],
      unknown: [1, 1],
      value: 1,
    },
  ],
  said: [[/mandatory/i, /probably|likely/i]],
};
