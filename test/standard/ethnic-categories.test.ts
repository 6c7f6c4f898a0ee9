import fc from "fast-check";
import {
  ethnicCategories,
  ethnicCategoryOf,
  groupOf,
  type EthnicCategoryCode,
} from "../../src/standard/ethnic-categories";

/** Texts as they stand in extracts, by the category they must give. */
const examples: Record<EthnicCategoryCode, (string | number | boolean)[]> = {
  A: [
    "A",
    "a",
    " A ",
    "A1",
    "A White - British",
    "A - White British",
    "A: White British",
    "A.White British",
    "A White  British",
    "White - British",
    "White British",
    "White: British",
    "British White",
    "White: English, Welsh, Scottish, Northern Irish or British",
    "English/Welsh/Scottish/Northern Irish/British",
    "White English",
    "A British",
  ],
  B: ["B", "B White - Irish", "White - Irish", "White: Irish", "Irish"],
  C: [
    "C",
    "CX",
    "C2",
    "CA White English",
    "C2 White Northern Irish",
    "C2 Northern Irish",
    "C3 White Unspecified",
    "White Unspecified",
    "CP White Polish",
    "CX White Mixed",
    "CY White Other European",
    "C White - Any other White background",
    "C - White other",
    "C Any other",
    "Any other White background",
    "White - Any other White background",
    "Other White",
    "White Other",
    "Mixed White",
    "White Mixed",
    "White: Gypsy or Irish Traveller",
    "Gypsy or Irish Traveller",
    "Irish Traveller",
    "Roma",
    "White: Roma",
    "Polish",
    "White Eastern European",
    "Turkish Cypriot",
    "White minority ethnic",
  ],
  D: [
    "D",
    "D Mixed - White & Black Caribbean",
    "White and Black Caribbean",
    "Mixed: White and Black Caribbean",
    "Mixed or Multiple ethnic groups: White and Black Caribbean",
    "Mixed/White/Black Caribbean",
  ],
  E: [
    "E",
    "E Mixed - White & Black African",
    "White and Black African",
    "Mixed White + Black African",
  ],
  F: [
    "F",
    "F Mixed - White & Asian",
    "Mixed White and Asian",
    "White and Asian",
    "Asian and White",
  ],
  G: [
    "G",
    "GD Mixed - Chinese & White",
    "GA Mixed - Black & Asian",
    "G Mixed - Any other mixed background",
    "Any other Mixed background",
    "Mixed",
    "Mixed race",
    "Any other mixed or multiple ethnic background",
    "Dual heritage",
    "Black and White",
    "White and Chinese",
  ],
  H: [
    "H",
    "H Asian or Asian British - Indian",
    "Asian or Asian British - Indian",
    "Asian, Asian British or Asian Welsh: Indian",
    "Indian",
    "British Indian",
  ],
  J: ["J", "J Asian or Asian British - Pakistani", "Pakistani", "Asian British: Pakistani"],
  K: ["K", "K Asian or Asian British - Bangladeshi", "Bangladeshi"],
  L: [
    "L",
    "LE",
    "L Asian or Asian British - Any other Asian background",
    "Any other Asian background",
    "LH Asian British",
    "Asian",
    "British Asian",
    "LK Asian Unspecified",
    "LA Asian Mixed",
    "LJ Asian Caribbean",
    "Sri Lankan",
    "Tamil",
    "L Filipino",
  ],
  M: [
    "M",
    "M Black or Black British - Caribbean",
    "Black Caribbean",
    "Caribbean",
    "Black, Black British, Caribbean or African: Caribbean",
    "African Caribbean",
    "West Indian",
    "Afro-Caribbean",
  ],
  N: [
    "N",
    "N Black or Black British - African",
    "Black African",
    "African",
    "Black, Black British, Caribbean or African: African",
    "Black / African / Caribbean / Black British - African",
  ],
  P: [
    "P",
    "PD Black British",
    "PC Black Nigerian",
    "P Black or Black British - Any other Black background",
    "Black British",
    "Black",
    "Any other Black background",
    "PE Black Unspecified",
    "Black, Black British, Caribbean or African: Any other Black, Black British or Caribbean background",
    "Somali",
  ],
  R: ["R", "R Chinese", "Chinese", "Asian - Chinese", "Other Ethnic Groups - Chinese"],
  S: [
    "S",
    "SC Filipino",
    "SE Other Specified",
    "S Any Other Ethnic Group",
    "Any other ethnic group",
    "Other ethnic group: Arab",
    "Chinese or other ethnic group - Any other",
    "Arab",
    "Filipino",
    "Other",
    "Other - Kurdish",
  ],
  Z: [
    "Z",
    "Z Not Stated",
    "Z - Not stated",
    "Not Stated",
    "not stated",
    "NS",
    "N/S",
    "Undisclosed",
    "Prefer not to say",
    "I do not wish to disclose my ethnic origin",
    "I don't wish to answer",
    "Declined to say",
    "Did not disclose",
    "Not disclosed",
    "A Not stated",
  ],
  blank: [
    "",
    "   ",
    "-",
    "?",
    "NULL",
    "Null",
    "NA",
    "N/A",
    "n.a.",
    "NK",
    "N/K",
    "99",
    99,
    "99 - Not Known",
    "Not Known",
    "Unspecified",
    "Not recorded",
    "Don't know",
    "(blank)",
    "No ethnicity recorded",
  ],
  unmapped: [
    "W",
    "T",
    "Q",
    "X1",
    "7",
    5,
    0,
    true,
    false,
    "No",
    "Yes",
    "British",
    "English",
    "Z9Q",
    "Klingon",
    "A Chinese",
    "C Chinese",
    "B Black African",
    "Z White British",
    "N Irish",
    "White Chinese",
    "White African",
    "Non-BME",
    "White and BME",
    "My own description",
    "#N/A",
    "#REF!",
    "Eurasian",
    "European",
    "12345678",
  ],
  white: ["White", "WHITE", "Caucasian", "W - White", "White staff"],
  bme: [
    "BME",
    "BAME",
    "Black and minority ethnic",
    "Black, Asian and Minority Ethnic",
    "All other ethnic groups combined",
    "Ethnic minorities (excluding White minorities)",
    "Non-White",
    "Global majority",
  ],
  unknown: ["Unknown", "Ethnicity unknown/null"],
};

/** The texts of the Electronic Staff Record, national codes and second characters together. */
const electronicStaffRecord = [
  "A White - British",
  "B White - Irish",
  "C White - Any other White background",
  "C2 White Northern Irish",
  "C3 White Unspecified",
  "CA White English",
  "CB White Scottish",
  "CC White Welsh",
  "CD White Cornish",
  "CE White Cypriot (non specific)",
  "CF White Greek",
  "CG White Greek Cypriot",
  "CH White Turkish",
  "CJ White Turkish Cypriot",
  "CK White Italian",
  "CL White Irish Traveller",
  "CM White Traveller",
  "CN White Gypsy/Romany",
  "CP White Polish",
  "CQ White ex-USSR",
  "CR White Kosovan",
  "CS White Albanian",
  "CT White Bosnian",
  "CU White Croatian",
  "CV White Serbian",
  "CW White Other Ex-Yugoslav",
  "CX White Mixed",
  "CY White Other European",
  "D Mixed - White & Black Caribbean",
  "E Mixed - White & Black African",
  "F Mixed - White & Asian",
  "G Mixed - Any other mixed background",
  "GA Mixed - Black & Asian",
  "GB Mixed - Black & Chinese",
  "GC Mixed - Black & White",
  "GD Mixed - Chinese & White",
  "GE Mixed - Asian & Chinese",
  "GF Mixed - Other/Unspecified",
  "H Asian or Asian British - Indian",
  "J Asian or Asian British - Pakistani",
  "K Asian or Asian British - Bangladeshi",
  "L Asian or Asian British - Any other Asian background",
  "LA Asian Mixed",
  "LB Asian Punjabi",
  "LC Asian Kashmiri",
  "LD Asian East African",
  "LE Asian Sri Lankan",
  "LF Asian Tamil",
  "LG Asian Sinhalese",
  "LH Asian British",
  "LJ Asian Caribbean",
  "LK Asian Unspecified",
  "M Black or Black British - Caribbean",
  "N Black or Black British - African",
  "P Black or Black British - Any other Black background",
  "PA Black Somali",
  "PB Black Mixed",
  "PC Black Nigerian",
  "PD Black British",
  "PE Black Unspecified",
  "R Chinese",
  "S Any Other Ethnic Group",
  "SA Vietnamese",
  "SB Japanese",
  "SC Filipino",
  "SD Malaysian",
  "SE Other Specified",
  "Z Not Stated",
];

describe("ethnicCategoryOf", () => {
  it.each(electronicStaffRecord)("%s goes by its letter, and its words agree", (text) => {
    const [letter] = text;
    expect(ethnicCategoryOf(text)).toBe(letter);
    const words = text.slice(text.indexOf(" ") + 1);
    expect(groupOf(ethnicCategoryOf(words))).toBe(groupOf(ethnicCategoryOf(letter)));
  });

  const rows = Object.entries(examples).flatMap(([code, values]) =>
    values.map((value) => [value, code] as const)
  );
  it.each(rows)("%j is %s", (value, code) => {
    expect(ethnicCategoryOf(value)).toBe(code);
  });

  it("decides a bare code by its first letter, whatever the second", () => {
    const letters = "ABCDEFGHJKLMNPRSZ".split("");
    const taken = new Set(["NA", "NS", "NK", "NO", "ND", "NR"]);
    fc.assert(
      fc.property(
        fc.constantFrom(...letters),
        fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".split("")),
        (first, second) => {
          fc.pre(!taken.has(first + second));
          expect(ethnicCategoryOf(first + second)).toBe(first);
          expect(ethnicCategoryOf((first + second).toLowerCase())).toBe(first);
        }
      )
    );
  });

  it("reads its own names back", () => {
    for (const { code, name } of ethnicCategories) {
      if (code === "unmapped") continue;
      expect(groupOf(ethnicCategoryOf(name))).toBe(groupOf(code));
      if (/^[A-Z]$/.test(code)) expect(ethnicCategoryOf(name)).toBe(code);
      if (/^[A-Z]$/.test(code)) expect(ethnicCategoryOf(`${code} ${name}`)).toBe(code);
    }
  });

  it("ignores case, outer spaces and repeated spaces", () => {
    const texts = Object.values(examples)
      .flat()
      .filter((value): value is string => typeof value === "string");
    fc.assert(
      fc.property(fc.constantFrom(...texts), (text) => {
        const other = `  ${text.toUpperCase().replace(/ /g, "  ")} `;
        expect(ethnicCategoryOf(other)).toBe(ethnicCategoryOf(text));
      })
    );
  });

  it("gives a known code for any text and never throws", () => {
    const codes = new Set(ethnicCategories.map(({ code }) => code));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(codes.has(ethnicCategoryOf(text))).toBe(true);
      })
    );
  });

  it("puts what nobody has mapped into the group unknown", () => {
    expect(groupOf("unmapped")).toBe("unknown");
    expect(groupOf("blank")).toBe("unknown");
    expect(groupOf("Z")).toBe("unknown");
  });
});
