import type { UnseenWorkbook } from "../unseen-workbook";

/*
 * Pay, disability, sickness and the people of the county: none of them is a WRES figure.
 */
export const otherTablesByEthnicity: UnseenWorkbook = {
  fileName: "EDI annual report data.xlsx",
  story:
    "pay gap, disability, sickness and population: tables that are none of the nine indicators",
  sheets: [
    {
      name: "Ethnicity pay gap",
      typed: `
Ethnicity pay gap, snapshot 31 March 2025
|White|BME|Gap %
Mean hourly rate (£)|19.84|18.62|6.1%
Median hourly rate (£)|17.42|17.03|2.2%
Lower quartile|412|188
Upper quartile|455|145
`,
    },
    {
      name: "WDES 1",
      typed: `
WDES Metric 1, 31 March 2025
Cluster|Disabled|Non-disabled|Not declared
Bands 1-4|88|902|140
Bands 5-7|101|1210|160
Bands 8a and above|14|230|31
`,
    },
    {
      name: "Sickness",
      typed: `
Sickness absence 2024/25 by ethnic group
Ethnic group|FTE days lost|FTE days available|Absence rate
White|21450|412800|5.2%
BME|6890|148200|4.6%
Not stated|560|10100|5.5%
`,
    },
    {
      name: "Population",
      typed: `
Census 2021: usual residents of the county
Ethnic group|Population|%
White|412300|82.5%
Asian, Asian British or Asian Welsh|42100|8.4%
Black, Black British, Black Welsh, Caribbean or African|18900|3.8%
Mixed or Multiple ethnic groups|16700|3.3%
Other ethnic group|10000|2.0%
All usual residents|500000|100%
`,
    },
  ],
  results: [],
  said: [[/not counted|left out/i, /Ethnicity pay gap/, /WDES 1/, /Sickness/, /Population/]],
};
