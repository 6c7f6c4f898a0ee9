import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * ESR gives a line for every change of an assignment, with the days from and to which it held. In the workforce of 31 March
 * 2025 are the 15 lines that held on that day: neither the earlier lines of the same people nor a promotion of 14 April,
 * nor who left in November or began in April. The code not stated was put right in July.
 */
export const assignmentHistory: UnseenWorkbook = {
  fileName: "Asg history.xlsx",
  story:
    "a history of assignments with a line for every change, run in May with changes of April in it",
  sheets: [
    {
      name: "Asg History",
      typed: `
Assignment history for WRES snapshot 31-MAR-2025
Run 02-MAY-2025 by workforce information. One line for every change; Eff. End 31/12/4712 = line still open

Employee No.|Eff. Start|Eff. End|Reason for Change|Department|Staff Group|Grade|FTE|Ethnic Origin
20114502|2019-06-03|4712-12-31|New hire|Ward 4|Nursing and Midwifery Registered|Review Body Band 5|1|A White - British
20114518|2021-02-15|2024-08-31|New hire|Ward 4|Nursing and Midwifery Registered|Review Body Band 5|1|N Black or Black British - African
20114518|2024-09-01|4712-12-31|Promotion|Ward 6|Nursing and Midwifery Registered|Review Body Band 6|1|N Black or Black British - African
20114533|2017-01-09|2025-04-13|New hire|Ward 6|Nursing and Midwifery Registered|Review Body Band 5|1|H Asian or Asian British - Indian
20114533|2025-04-14|4712-12-31|Promotion|Outpatients|Nursing and Midwifery Registered|Review Body Band 6|1|H Asian or Asian British - Indian
20114540|2023-10-02|2024-06-30|New hire|Ward 6|Nursing and Midwifery Registered|Review Body Band 5|1|Z Not Stated
20114540|2024-07-01|4712-12-31|Personal data change|Ward 6|Nursing and Midwifery Registered|Review Body Band 5|1|S Any Other Ethnic Group
20114561|2012-05-21|2024-10-31|New hire|Community team|Nursing and Midwifery Registered|Review Body Band 7|1|A White - British
20114561|2024-11-01|4712-12-31|Change of hours|Community team|Nursing and Midwifery Registered|Review Body Band 7|0.6|A White - British
20114577|2016-03-07|2024-11-30|New hire|Community team|Nursing and Midwifery Registered|Review Body Band 6|1|A White - British
20114589|2020-09-14|4712-12-31|New hire|Physiotherapy|Allied Health Professionals|Review Body Band 6|0.8|B White - Irish
20114602|2022-08-01|2024-12-31|New hire|Physiotherapy|Allied Health Professionals|Review Body Band 5|1|J Asian or Asian British - Pakistani
20114602|2025-01-01|4712-12-31|Promotion|Physiotherapy|Allied Health Professionals|Review Body Band 6|1|J Asian or Asian British - Pakistani
20114619|2018-11-12|4712-12-31|New hire|Ward 4|Additional Clinical Services|Review Body Band 2|1|M Black or Black British - Caribbean
20114625|2018-11-12|2024-05-31|New hire|Ward 4|Additional Clinical Services|Review Body Band 2|1|A White - British
20114625|2024-06-01|4712-12-31|Regrade|Ward 4|Additional Clinical Services|Review Body Band 3|1|A White - British
20114631|2025-04-07|4712-12-31|New hire|Ward 6|Additional Clinical Services|Review Body Band 2|1|N Black or Black British - African
20114640|2015-04-20|4712-12-31|New hire|Finance|Administrative and Clerical|Non Review Body Band 6|1|A White - British
20114652|2021-07-05|2024-09-30|New hire|Finance|Administrative and Clerical|Non Review Body Band 4|1|A White - British
20114652|2024-10-01|4712-12-31|Promotion|Finance|Administrative and Clerical|Non Review Body Band 5|1|A White - British
20114667|2019-01-14|2025-02-28|New hire|Bookings|Administrative and Clerical|Non Review Body Band 3|0.5|H Asian or Asian British - Indian
20114667|2025-03-01|4712-12-31|Change of hours|Bookings|Administrative and Clerical|Non Review Body Band 3|1|H Asian or Asian British - Indian
20114673|2011-10-03|4712-12-31|New hire|Bookings|Administrative and Clerical|Non Review Body Band 3|1|Z Not Stated
20114688|2014-02-03|2024-07-31|New hire|Surgery|Medical and Dental|Specialty Doctor|1|R Chinese
20114688|2024-08-01|4712-12-31|New post|Surgery|Medical and Dental|Consultant|1|R Chinese
20114694|2009-09-07|4712-12-31|New hire|Surgery|Medical and Dental|Consultant|1|A White - British
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 3", 0, 1, 1),
    cell("2025-03-31", "non-clinical: Band 5", 1, 0, 0),
    cell("2025-03-31", "non-clinical: Band 6", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 2, 1, 1),
    cell("2025-03-31", "clinical: Band 2", 0, 1, 0),
    cell("2025-03-31", "clinical: Band 3", 1, 0, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 2, 0),
    cell("2025-03-31", "clinical: Band 6", 1, 2, 0),
    cell("2025-03-31", "clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "clinical", 4, 5, 0),
    cell("2025-03-31", "medical: Consultants", 1, 1, 0),
    cell("2025-03-31", "medical", 1, 1, 0),
    cell("2025-03-31", "all", 7, 7, 1),
  ],
  said: [
    [
      /Eff\. ?(Start|End)|effective|histor|ended|leaver|left|several|more than one|same (person|people)|repeat/i,
    ],
    [/start|after|later|not yet|April/i],
  ],
};
