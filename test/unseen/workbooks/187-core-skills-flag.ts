import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * A staff list and the courses completed, which tell ethnicity only by the number. Courses of the Core Skills Training Framework
 * are the mandatory ones: the others reached 6 White and 3 BME staff and 1 not stated in the year; one course was in March 2024.
 */
export const coreSkillsFlag: UnseenWorkbook = {
  fileName: "Completions and staff.xlsx",
  story:
    "courses completed, the mandatory ones told by a column CSTF that a note explains, ethnicity only on the staff list",
  sheets: [
    {
      name: "SIP",
      typed: `
Staff in post, all services, 31.03.2025
ESR No|Full Name|Job|Staff Grp|AfC/Grade|Ethnic Origin|Hrs
2200417|Abel, J|Staff nurse|Nursing and Midwifery Registered|Band 5|White - British|37.5
2200425|Bose, R|Staff nurse|Nursing and Midwifery Registered|Band 5|Asian or Asian British - Indian|37.5
2200433|Cruz, M|Staff nurse|Nursing and Midwifery Registered|Band 5|Asian or Asian British - Any other Asian background|37.5
2200441|Dunn, P|Sister|Nursing and Midwifery Registered|Band 6|White - British|30
2200458|Eze, C|Sister|Nursing and Midwifery Registered|Band 6|Black or Black British - African|37.5
2200466|Frost, K|Matron|Nursing and Midwifery Registered|Band 8a|White - British|37.5
2200474|Gill, S|Occupational therapist|Allied Health Professionals|Band 6|Asian or Asian British - Indian|37.5
2200482|Hale, T|Occupational therapist|Allied Health Professionals|Band 6|White - Irish|22.5
2200490|Imrie, D|Healthcare assistant|Additional Clinical Services|Band 2|White - British|37.5
2200508|Jallow, F|Healthcare assistant|Additional Clinical Services|Band 2|Black or Black British - African|37.5
2200516|Kerr, B|Healthcare assistant|Additional Clinical Services|Band 3|White - British|37.5
2200524|Lim, Y|Healthcare assistant|Additional Clinical Services|Band 3|Chinese|37.5
2200532|Moore, A|Service manager|Administrative and Clerical|Band 7|White - British|37.5
2200540|Nash, L|Administrator|Administrative and Clerical|Band 4|White - British|37.5
2200557|Oram, V|Administrator|Administrative and Clerical|Band 4|Not Stated|18.75
2200565|Pillay, N|Administrator|Administrative and Clerical|Band 4|Asian or Asian British - Indian|37.5
2200573|Quirk, E|Psychiatrist|Medical and Dental|Consultant|White - British|40
2200581|Rizvi, H|Psychiatrist|Medical and Dental|Consultant|Asian or Asian British - Pakistani|40
2200599|Shaw, G|Psychiatrist|Medical and Dental|Specialty Doctor|White - British|40

Total headcount|19
`,
    },
    {
      name: "Course completions",
      typed: `
Learner No|Learner Name|Course Title|CSTF Y/N|Completed
2200417|Abel, J|Fire Safety|Y|2024-04-18
2200417|Abel, J|Non-medical prescribing|N|2024-09-27
2200425|Bose, R|Fire Safety|Y|2024-05-02
2200425|Bose, R|Moving and Handling L2|Y|2024-05-02
2200433|Cruz, M|Resuscitation L2|Y|2024-06-20
2200433|Cruz, M|Preceptorship|N|2024-07-12
2200441|Dunn, P|Safeguarding Adults L3|Y|2024-06-25
2200441|Dunn, P|Mary Seacole Leadership|N|2024-11-15
2200458|Eze, C|Resuscitation L2|Y|2024-08-01
2200466|Frost, K|Information Governance|Y|2024-08-06
2200466|Frost, K|Mary Seacole Leadership|N|2024-11-15
2200466|Frost, K|Coaching conversations|N|2025-02-04
2200474|Gill, S|Sensory integration module 1|N|2024-10-03
2200474|Gill, S|Sensory integration module 2|N|2024-10-31
2200474|Gill, S|Fire Safety|Y|2024-10-08
2200482|Hale, T|Fire Safety|Y|2024-10-08
2200482|Hale, T|Sensory integration module 1|N|2024-10-03
2200490|Imrie, D|Moving and Handling L2|Y|2024-11-12
2200508|Jallow, F|Moving and Handling L2|Y|2024-11-12
2200508|Jallow, F|Functional Skills English|N|2025-01-17
2200516|Kerr, B|Infection Prevention L2|Y|2024-12-03
2200524|Lim, Y|Infection Prevention L2|Y|2024-12-03
2200532|Moore, A|Project management|N|2024-03-08
2200532|Moore, A|Information Governance|Y|2025-01-09
2200540|Nash, L|Excel intermediate|N|2025-02-20
2200540|Nash, L|Information Governance|Y|2025-01-09
2200557|Oram, V|Excel intermediate|N|2025-02-20
2200565|Pillay, N|Information Governance|Y|2025-01-14
2200573|Quirk, E|Section 12 update|N|2025-03-06
2200581|Rizvi, H|Resuscitation L2|Y|2025-03-11
2200599|Shaw, G|Preventing Radicalisation|Y|2025-03-13

CSTF = Core Skills Training Framework (statutory and mandatory subjects)
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 4", 1, 1, 1),
    cell("2025-03-31", "non-clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 2, 1, 1),
    cell("2025-03-31", "clinical: Band 2", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 3", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 2, 0),
    cell("2025-03-31", "clinical: Band 6", 2, 2, 0),
    cell("2025-03-31", "clinical: Band 8a", 1, 0, 0),
    cell("2025-03-31", "clinical", 6, 6, 0),
    cell("2025-03-31", "medical: Consultants", 1, 1, 0),
    cell("2025-03-31", "medical: Non-consultant career grade", 1, 0, 0),
    cell("2025-03-31", "medical", 2, 1, 0),
    cell("2025-03-31", "all", 10, 8, 1),
    ratio("4", "2025-03-31", [6, 10], [3, 8], [1, 1]),
  ],
  said: [
    [/CSTF|mandatory/i],
    [/outside|earlier|before|another year|not in the year|2024-03|March 2024/i],
  ],
};
