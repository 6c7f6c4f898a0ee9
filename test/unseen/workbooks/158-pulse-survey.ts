import { type UnseenWorkbook } from "../unseen-workbook";

/*
 * A quarterly pulse survey asks other questions over another time; none of them is one of indicators 5 to 8.
 */
export const pulseSurvey: UnseenWorkbook = {
  fileName: "NQPS Q4 by ethnicity.xlsx",
  story: "a quarterly pulse survey with a local question on bullying in the last three months",
  sheets: [
    {
      name: "Q4 2024-25",
      typed: `
National Quarterly Pulse Survey, January 2025
Question|White|BME|Trust
Number of responses|612|188|830
I look forward to going to work|51.2%|55.9%|52.0%
I am enthusiastic about my job|66.0%|70.1%|66.7%
I am able to make suggestions to improve the work of my team|68.8%|63.2%|67.1%
Care of patients is my organisation's top priority|73.1%|76.0%|73.5%
I would recommend my organisation as a place to work|60.3%|61.8%|60.4%
Local: I have been bullied by someone at work in the last 3 months|8.1%|13.4%|9.6%
Local: I have been treated fairly by my manager in the last 3 months|82.0%|75.5%|80.2%
`,
    },
  ],
  results: [],
  said: [[/refused|survey|question/i]],
};
