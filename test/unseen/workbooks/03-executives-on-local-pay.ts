import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, 17 people. "Trust Spot Salary" (3001, 3002, 3003) is no band that can be known: they stand in the totals of
 * their sections and in no band, and the reader is asked.
 *   non-clinical  Band 2: White 3011, BME 3012. Total: White 3001 3002 3011, BME 3012
 *   clinical      Band 3: White 3015 3016. Band 5: White 3013, BME 3014. Band 8a: unknown 3017. Total adds BME 3003
 *   medical       Consultants: White 3004, BME 3005 3006. Specialty doctor: White 3007.
 *                 Trainees: BME 3008, unknown 3009. Trust grade is "Other": BME 3010
 */
export const executivesOnLocalPay: UnseenWorkbook = {
  fileName: "WRES staff list.xlsx",
  story: "executives on local pay, doctors by grade, ethnicity in words, a blank row in the middle",
  sheets: [
    {
      name: "Workforce",
      typed: `
Workforce at 31 March 2025
Emp No|Job Role|Grade|Staff Group|Category|Ethnic Group
3001|Chief Executive|Trust Spot Salary|Administrative and Clerical|Permanent|White British
3002|Director of Finance|Trust Spot Salary|Administrative and Clerical|Permanent|White British
3003|Director of Nursing|Trust Spot Salary|Nursing and Midwifery Registered|Permanent|Asian or Asian British - Indian
3004|Medical Director|Consultant|Medical and Dental|Permanent|White British
3005|Consultant|Consultant|Medical and Dental|Permanent|Asian or Asian British - Pakistani
3006|Consultant|Locum Consultant|Medical and Dental|Fixed Term Temp|Mixed - White and Asian
3007|Specialty Doctor|Specialty Doctor|Medical and Dental|Permanent|White Irish
3008|Foundation Year 2|Foundation Year 2|Medical and Dental|Fixed Term Temp|Chinese
3009|Specialty Registrar|Specialty Registrar|Medical and Dental|Fixed Term Temp|Not Stated
3010|Trust Grade Doctor|Trust Grade Doctor|Medical and Dental|Permanent|Black African

3011|Clerical Worker|Band 2|Administrative and Clerical|Permanent|White British
3012|Clerical Worker|Band 2|Administrative and Clerical|Permanent|Any Other Ethnic Group
3013|Staff Nurse|Band 5|Nursing and Midwifery Registered|Permanent|White British
3014|Staff Nurse|B5|Nursing and Midwifery Registered|Permanent|Filipino
3015|Healthcare Assistant|3|Additional Clinical Services|Permanent|White British
3016|Healthcare Assistant|3|Additional Clinical Services|Permanent|Gypsy or Irish Traveller
3017|Matron|8A|Nursing and Midwifery Registered|Permanent|Prefer not to say
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 2", 1, 1, 0),
    cell(snapshot, "non-clinical", 3, 1, 0),
    cell(snapshot, "clinical: Band 3", 2, 0, 0),
    cell(snapshot, "clinical: Band 5", 1, 1, 0),
    cell(snapshot, "clinical: Band 8a", 0, 0, 1),
    cell(snapshot, "clinical", 3, 2, 1),
    cell(snapshot, "medical: Consultants", 1, 2, 0),
    cell(snapshot, "medical: Non-consultant career grade", 1, 0, 0),
    cell(snapshot, "medical: Trainee grades", 0, 1, 1),
    cell(snapshot, "medical: Other", 0, 1, 0),
    cell(snapshot, "medical", 2, 4, 1),
    cell(snapshot, "all", 8, 7, 2),
  ],
  said: [[/Trust Spot Salary/]],
};
