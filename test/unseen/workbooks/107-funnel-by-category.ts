import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * White: 402 + 12 + 38 = 452 shortlisted, 96 + 3 + 6 = 105 appointed. Mixed 26 and 4, Asian 140 and 18, Black 116 and
 * 14, Chinese and other 24 and 4: BME 306 and 40. Undisclosed 28 and 8.
 */
export const funnelByCategory: UnseenWorkbook = {
  fileName: "Recruitment monitoring.xlsx",
  story: "every ethnic category a row, percentages of the column beside every number",
  sheets: [
    {
      name: "NHS Jobs stats",
      typed: `
Recruitment monitoring, April 2024 to March 2025 (all posts)

Ethnic origin (as NHS Jobs)|Apps rec'd|%|No. shortlisted|%|No. appointed|%
WHITE - British|1210|38.9%|402|51.1%|96|62.7%
WHITE - Irish|34|1.1%|12|1.5%|3|2.0%
WHITE - Any other white background|141|4.5%|38|4.8%|6|3.9%
ASIAN or ASIAN BRITISH - Indian|390|12.5%|70|8.9%|9|5.9%
ASIAN or ASIAN BRITISH - Pakistani|210|6.7%|40|5.1%|5|3.3%
ASIAN or ASIAN BRITISH - Bangladeshi|40|1.3%|8|1.0%|1|0.7%
ASIAN or ASIAN BRITISH - Any other Asian background|120|3.9%|22|2.8%|3|2.0%
MIXED - White & Black Caribbean|30|1.0%|10|1.3%|2|1.3%
MIXED - White & Black African|22|0.7%|6|0.8%|1|0.7%
MIXED - White & Asian|18|0.6%|6|0.8%|1|0.7%
MIXED - any other mixed background|16|0.5%|4|0.5%|0|0.0%
BLACK or BLACK BRITISH - Caribbean|44|1.4%|14|1.8%|2|1.3%
BLACK or BLACK BRITISH - African|610|19.6%|98|12.5%|11|7.2%
BLACK or BLACK BRITISH - Any other black background|20|0.6%|4|0.5%|1|0.7%
OTHER ETHNIC GROUP - Chinese|26|0.8%|8|1.0%|2|1.3%
OTHER ETHNIC GROUP - Any other ethnic group|88|2.8%|16|2.0%|2|1.3%
Undisclosed|95|3.1%|28|3.6%|8|5.2%
Grand Total|3114|100%|786|100%|153|100%

Percentages may not sum due to rounding. Medical rotations are excluded.
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [105, 452], [40, 306], [8, 28])],
  said: [],
};
