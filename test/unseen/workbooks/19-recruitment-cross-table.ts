import type { UnseenWorkbook } from "../unseen-workbook";

/*
 * By hand, shortlisted: White 120 + 6 + 24 = 150; Asian 30 + 14 + 5 + 8 = 57, Mixed 3 + 2 + 2 + 1 = 8, Black
 * 6 + 25 + 2 = 33, Other 3 + 4 = 7, so BME 105; undisclosed 5; together 260.
 * Appointed: White 30 + 2 + 4 = 36; Asian 8, Mixed 2, Black 4, Other 1, so BME 15; undisclosed 1; together 52.
 */
export const recruitmentCrossTable: UnseenWorkbook = {
  fileName: "Equality monitoring report.xlsx",
  story: "counts by ethnic category and stage with a percentage beside each, and a total",
  sheets: [
    {
      name: "Ethnicity",
      typed: `
Equality monitoring: vacancies between 01/04/2024 and 31/03/2025

Ethnic Origin|Applications|%|Shortlisted|%|Appointed|%
WHITE - British|500|45.0%|120|46.2%|30|57.7%
WHITE - Irish|20|1.8%|6|2.3%|2|3.8%
WHITE - Any other White background|80|7.2%|24|9.2%|4|7.7%
ASIAN or ASIAN BRITISH - Indian|150|13.5%|30|11.5%|4|7.7%
ASIAN or ASIAN BRITISH - Pakistani|60|5.4%|14|5.4%|2|3.8%
ASIAN or ASIAN BRITISH - Bangladeshi|20|1.8%|5|1.9%|1|1.9%
ASIAN or ASIAN BRITISH - Any other Asian background|40|3.6%|8|3.1%|1|1.9%
MIXED - White & Black Caribbean|10|0.9%|3|1.2%|1|1.9%
MIXED - White & Black African|8|0.7%|2|0.8%|0|0.0%
MIXED - White & Asian|6|0.5%|2|0.8%|1|1.9%
MIXED - Any other mixed background|5|0.5%|1|0.4%|0|0.0%
BLACK or BLACK BRITISH - Caribbean|25|2.3%|6|2.3%|1|1.9%
BLACK or BLACK BRITISH - African|120|10.8%|25|9.6%|3|5.8%
BLACK or BLACK BRITISH - Any other Black background|10|0.9%|2|0.8%|0|0.0%
OTHER ETHNIC GROUP - Chinese|12|1.1%|3|1.2%|1|1.9%
OTHER ETHNIC GROUP - Any other ethnic group|18|1.6%|4|1.5%|0|0.0%
Undisclosed|26|2.3%|5|1.9%|1|1.9%
Total|1110|100.0%|260|100.0%|52|100.0%
`,
    },
  ],
  results: [
    {
      indicator: "2",
      period: "2025-03-31",
      part: "all",
      white: [36, 150],
      bme: [15, 105],
      unknown: [1, 5],
      value: 36 / 150 / (15 / 105),
    },
  ],
  said: [],
};
