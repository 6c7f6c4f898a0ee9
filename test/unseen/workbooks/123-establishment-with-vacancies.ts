import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Three vacant posts are nobody, a shared post is two people, subtotals are no posts: 10 people.
 */
export const establishmentWithVacancies: UnseenWorkbook = {
  fileName: "Estab control M12.xlsx",
  story: "an establishment list of posts, with vacancies, a job share and subtotals",
  sheets: [
    {
      name: "Estab Mar25",
      typed: `
Establishment control: position at 31 March 2025 (month 12)

Posn|Post title|Directorate|AfC|Budg WTE|Act WTE|Postholder|Emp No.|Ethnic Grp|Clinical?
P01|Ward manager|Surgery|7|1|1|Holt J|31001|White British|Y
P02|Staff nurse|Surgery|5|1|1|Okoye C|31002|Black African|Y
P03|Staff nurse|Surgery|5|1|0|VACANT|||Y
P04|Staff nurse|Surgery|5|1|0.6|Reyes M|31003|Filipino|Y
P04|Staff nurse (job share)|Surgery|5||0.4|Bell T|31004|White British|Y
||Surgery subtotal||4|3
P10|Health care assistant|Medicine|3|1|1|Shah P|31005|Indian|Y
P11|Health care assistant|Medicine|3|1|0|Vacant - out to advert|||Y
P12|Ward clerk|Medicine|2|0.8|0.8|Dunn L|31006|White British|N
P13|Ward clerk|Medicine|2|1|1|Khan A|31007|Not stated|N
||Medicine subtotal||3.8|2.8
P20|Payroll officer|Finance|4|1|1|Rossi G|31008|White Other|N
P21|Business partner|Finance|'8a|1|1|Wong K|31009|Chinese|N
P22|Accountant|Finance|6|1|1|Peel S|31010|White British|N
P23|Accountant|Finance|6|1|0|VACANT|||N
||Finance subtotal||4|3
||TRUST||11.8|8.8
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 2", 1, 0, 1),
    cell("2025-03-31", "non-clinical: Band 4", 1, 0, 0),
    cell("2025-03-31", "non-clinical: Band 6", 1, 0, 0),
    cell("2025-03-31", "non-clinical: Band 8a", 0, 1, 0),
    cell("2025-03-31", "non-clinical", 3, 1, 1),
    cell("2025-03-31", "clinical: Band 3", 0, 1, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 2, 0),
    cell("2025-03-31", "clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "clinical", 2, 3, 0),
    cell("2025-03-31", "all", 5, 4, 1),
  ],
  said: [],
};
