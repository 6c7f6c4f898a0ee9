import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * By hand: White 2,310 + 40 + 2 + 1 + 210 = 2,563; Mixed 20 + 12 + 15 + 18 = 65, Asian 320 + 90 + 35 + 30 + 140 = 615, Black 260 +
 * 80 + 15 = 355, other 12 + 40 = 52, so BME 1,087; not stated 50; together 3,700. The county is not the workforce.
 */
export const besideThePopulation: UnseenWorkbook = {
  fileName: "Equality profile.xlsx",
  story: "staff by census category beside the people of the county, thousands as text",
  sheets: [
    {
      name: "Profile",
      typed: `
Staff in post 31 March 2025 compared with the local population

Ethnic category|Headcount|% of staff|Local population (Census 2021)|% of population
White: English, Welsh, Scottish, Northern Irish or British|2,310|62.4%|301,200|80.1%
White: Irish|40|1.1%|2,900|0.8%
White: Gypsy or Irish Traveller|2|0.1%|700|0.2%
White: Roma|1|0.0%|600|0.2%
White: Other White|210|5.7%|21,400|5.7%
Mixed: White and Black Caribbean|20|0.5%|3,000|0.8%
Mixed: White and Black African|12|0.3%|1,100|0.3%
Mixed: White and Asian|15|0.4%|2,500|0.7%
Mixed: Other|18|0.5%|2,000|0.5%
Asian: Indian|320|8.6%|14,100|3.7%
Asian: Pakistani|90|2.4%|6,800|1.8%
Asian: Bangladeshi|35|0.9%|2,000|0.5%
Asian: Chinese|30|0.8%|2,300|0.6%
Asian: Other|140|3.8%|3,900|1.0%
Black: African|260|7.0%|5,200|1.4%
Black: Caribbean|80|2.2%|2,100|0.6%
Black: Other|15|0.4%|1,000|0.3%
Other: Arab|12|0.3%|1,200|0.3%
Other: Any other ethnic group|40|1.1%|2,100|0.6%
Not stated|50|1.4%|-|-
Total|3,700|100%|376,100|100%
Source: ESR; ONS Census 2021 table TS021
`,
    },
  ],
  results: [cell("2025-03-31", "all", 2563, 1087, 50)],
  said: [],
};
