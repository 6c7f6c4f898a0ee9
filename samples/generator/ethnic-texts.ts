import type { Random } from "./random";

export type SampleGroup = "white" | "bme" | "unknown";
export type SampleSection = "non-clinical" | "clinical" | "medical";

interface WeightedText {
  /** As ESR extracts print it: the NHS Data Dictionary code, then words. */
  esr: string;
  weight: number;
}

const white: WeightedText[] = [
  { esr: "A White - British", weight: 860 },
  { esr: "B White - Irish", weight: 22 },
  { esr: "C White - Any other White background", weight: 62 },
  { esr: "CA White English", weight: 18 },
  { esr: "CP White Polish", weight: 14 },
  { esr: "CX White Mixed", weight: 3 },
  { esr: "CY White Other European", weight: 21 },
];

const bme: Record<SampleSection, WeightedText[]> = {
  clinical: [
    { esr: "H Asian or Asian British - Indian", weight: 240 },
    { esr: "N Black or Black British - African", weight: 230 },
    { esr: "SC Filipino", weight: 120 },
    { esr: "L Asian or Asian British - Any other Asian background", weight: 90 },
    { esr: "J Asian or Asian British - Pakistani", weight: 60 },
    { esr: "M Black or Black British - Caribbean", weight: 60 },
    { esr: "S Any Other Ethnic Group", weight: 45 },
    { esr: "PC Black Nigerian", weight: 30 },
    { esr: "K Asian or Asian British - Bangladeshi", weight: 22 },
    { esr: "D Mixed - White & Black Caribbean", weight: 24 },
    { esr: "E Mixed - White & Black African", weight: 14 },
    { esr: "F Mixed - White & Asian", weight: 18 },
    { esr: "G Mixed - Any other mixed background", weight: 16 },
    { esr: "P Black or Black British - Any other Black background", weight: 14 },
    { esr: "R Chinese", weight: 15 },
    { esr: "LE Asian Sri Lankan", weight: 8 },
  ],
  "non-clinical": [
    { esr: "H Asian or Asian British - Indian", weight: 200 },
    { esr: "J Asian or Asian British - Pakistani", weight: 190 },
    { esr: "N Black or Black British - African", weight: 130 },
    { esr: "M Black or Black British - Caribbean", weight: 110 },
    { esr: "D Mixed - White & Black Caribbean", weight: 70 },
    { esr: "K Asian or Asian British - Bangladeshi", weight: 60 },
    { esr: "F Mixed - White & Asian", weight: 50 },
    { esr: "G Mixed - Any other mixed background", weight: 50 },
    { esr: "L Asian or Asian British - Any other Asian background", weight: 50 },
    { esr: "S Any Other Ethnic Group", weight: 40 },
    { esr: "R Chinese", weight: 30 },
    { esr: "E Mixed - White & Black African", weight: 20 },
  ],
  medical: [
    { esr: "H Asian or Asian British - Indian", weight: 340 },
    { esr: "J Asian or Asian British - Pakistani", weight: 190 },
    { esr: "L Asian or Asian British - Any other Asian background", weight: 110 },
    { esr: "N Black or Black British - African", weight: 100 },
    { esr: "S Any Other Ethnic Group", weight: 100 },
    { esr: "R Chinese", weight: 60 },
    { esr: "K Asian or Asian British - Bangladeshi", weight: 30 },
    { esr: "F Mixed - White & Asian", weight: 30 },
    { esr: "G Mixed - Any other mixed background", weight: 25 },
    { esr: "LE Asian Sri Lankan", weight: 15 },
  ],
};

const unknown: WeightedText[] = [
  { esr: "Z Not Stated", weight: 60 },
  { esr: "", weight: 40 },
];

/** Texts that a local system put into the field and that no map can place. */
export const unmappableTexts: readonly string[] = [
  "See paper file",
  "See paper file",
  "See paper file",
  "HR to check",
  "HR to check",
  "T",
];

/** The ethnic origin of a member of staff as ESR prints it; "" is a blank cell. */
export function esrEthnicOrigin(
  group: SampleGroup,
  section: SampleSection,
  random: Random
): string {
  if (group === "white") return random.weighted(white).esr;
  if (group === "unknown") return random.weighted(unknown).esr;
  return random.weighted(bme[section]).esr;
}

/** The wording of the application form, by group, with its weight among applicants of that group. */
export const applicationFormTexts: Record<SampleGroup, { text: string; weight: number }[]> = {
  white: [
    { text: "White - British", weight: 840 },
    { text: "White - Any other white background", weight: 130 },
    { text: "White - Irish", weight: 30 },
  ],
  bme: [
    { text: "Black or Black British - African", weight: 330 },
    { text: "Asian or Asian British - Indian", weight: 220 },
    { text: "Asian or Asian British - Pakistani", weight: 130 },
    { text: "Asian or Asian British - Any other Asian background", weight: 90 },
    { text: "Other Ethnic Group - Any other ethnic group", weight: 50 },
    { text: "Asian or Asian British - Bangladeshi", weight: 45 },
    { text: "Black or Black British - Caribbean", weight: 40 },
    { text: "Mixed - White & Black Caribbean", weight: 25 },
    { text: "Mixed - White & Black African", weight: 16 },
    { text: "Mixed - White & Asian", weight: 18 },
    { text: "Mixed - any other mixed background", weight: 16 },
    { text: "Black or Black British - Any other black background", weight: 12 },
    { text: "Other Ethnic Group - Chinese", weight: 18 },
  ],
  unknown: [
    { text: "I do not wish to disclose my ethnic origin", weight: 85 },
    { text: "", weight: 15 },
  ],
};
