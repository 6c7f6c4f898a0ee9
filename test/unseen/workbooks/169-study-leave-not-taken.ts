import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Doctors are on one sheet by GMC number, everybody else on another by employee number; together they are indicator
 * 4. Approved leave of 0 days taken (4 rows in the year) is no access, nor is a course from which somebody withdrew
 * before the start (2): 7 White, 6 BME, 1 not stated.
 */
export const studyLeaveNotTaken: UnseenWorkbook = {
  fileName: "WRES 4 non-mandatory training.xlsx",
  story:
    "study leave of doctors with days approved and days taken, the CPD fund of all others on a second sheet",
  sheets: [
    {
      name: "Study leave",
      typed: `
Postgraduate Centre: study leave of doctors 2024/25
GMC No|Grade|Ethnicity|Course|First day|Days approved|Days taken
7012345|Consultant|Indian|Echo course, Leeds|2024-04-18|3|3
7012345|Consultant|Indian|BCS annual conference|2024-06-03|3|0
7023456|Consultant|White British|RCEM conference|2024-05-09|2|2
7034567|Specialty Doctor|Pakistani|Ultrasound course|2024-07-11|2|0
7045678|Specialty Registrar|Black African|FRCA primary course|2024-09-02|5|0
7056789|Specialty Registrar|White British|MRCP PACES course|2024-09-16|4|4
7067890|Consultant|White Irish|Educational supervision|2024-11-21|1|1
7078901|Specialty Doctor|Indian|CESR study days|2025-01-09|2|2
7089012|Consultant|Not stated|Leadership module|2025-02-13|2|2
7090123|Foundation Year 2|Chinese|Surgical skills|2025-02-27|1|0
7101234|Consultant|White British|ESC congress|2025-04-03|4|4
7112345|Consultant|Black African|Medical law|2025-03-06|1|1

0 days taken = approved but cancelled by the department or the doctor
`,
    },
    {
      name: "CPD fund",
      typed: `
CPD fund 2024/25 - all staff other than doctors
Employee No|Staff|Ethnicity|Course|Start date|Amount (£)|Status
24110087|Nursing|White British|Non-medical prescribing|2024-09-09|1450|Completed
24110087|Nursing|White British|Advanced assessment|2025-01-13|980|In progress
24110452|Nursing|Black African|Advanced assessment|2025-01-13|980|Withdrew before start
24110690|AHP|White British|MSc module|2024-09-23|1100|In progress
24110733|Nursing|Filipino|Mentorship|2024-05-20|400|Completed
24110899|Pharmacy|Indian|Clinical diploma|2024-09-30|2100|In progress
24111005|Admin|White British|ILM level 5|2024-06-10|750|Completed
24111118|Nursing|Indian|Wound care|2024-10-14|320|Withdrew before start
24111246|Admin|Black Caribbean|AAT level 4|2024-10-07|890|Completed
24111301|Healthcare science|White British|STP day release|2024-10-01|0|In progress
24111377|Nursing|White Irish|Wound care|2024-03-11|320|Completed
`,
    },
    {
      name: "Staff",
      typed: `
Staff in post, 31 March 2025
|White|BME|Not stated|Total
Headcount|980|415|40|1435

WRES 4, our definition since 2019: whoever took study leave (doctors, sheet "Study leave") or began a course on the CPD fund (all others, sheet "CPD fund"), each person once.
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 980, 415, 40),
    ratio("4", "2025-03-31", [7, 980], [6, 415], [1, 40]),
  ],
  said: [[/days taken|not taken|cancelled/i], [/withdr/i]],
};
