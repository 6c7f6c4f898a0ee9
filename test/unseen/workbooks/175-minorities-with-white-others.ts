import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * By band the trust tells White British from all minorities, White ones among them, which is not White and BME of the standard:
 * nothing by band can be told. The categories can: 2,760 White with 350 White Irish, Traveller and other, 820 BME, 70 not known.
 */
export const minoritiesWithWhiteOthers: UnseenWorkbook = {
  fileName: "Equality annual report tables.xlsx",
  story:
    "a band profile of White British and minority ethnic staff, White minorities included, and the categories beside",
  sheets: [
    {
      name: "Band profile",
      typed: `
Table 4: pay band by ethnicity, headcount at 31 March 2025

Pay band|White British|Minority ethnic*|Not known|Total
Band 2|420|190|12|622
Band 3|390|170|10|570
Band 4|260|80|6|346
Band 5|430|290|14|734
Band 6|390|170|10|570
Band 7|240|70|5|315
Band 8a|90|25|2|117
Band 8b|40|8|1|49
Band 8c|20|4|0|24
VSM|10|1|0|11
Medical and dental|120|162|10|292
Total|2410|1170|70|3650

* All minority ethnic groups, including White Irish, Gypsy, Roma or Irish Traveller and any other White background
`,
    },
    {
      name: "Ethnic category",
      typed: `
Table 3: staff by ethnic category, headcount at 31 March 2025

Ethnic category|Headcount
White British|2410
White Irish|64
Gypsy, Roma or Irish Traveller|4
Any other White background|282
Asian or Asian British - Indian|214
Asian or Asian British - Pakistani|88
Asian or Asian British - Bangladeshi|22
Chinese|31
Any other Asian background|120
Black or Black British - African|178
Black or Black British - Caribbean|52
Any other Black background|18
Any Mixed background|61
Any other ethnic group|36
Not known|70
Total|3650
`,
    },
  ],
  results: [cell("2025-03-31", "all", 2760, 820, 70)],
  said: [
    [
      /Band profile|Minority ethnic/i,
      /White (British|Irish|minorit)|other White|includ|not counted|left out|refused/i,
    ],
  ],
};
