import type { Section } from "./pay-bands";

type SectionRule = readonly [pattern: RegExp, section: Section];

/**
 * The ESR staff groups, with the ways they are written; the first row found decides. Letters count only where they
 * are the whole text: "AC" is no more Administrative and Clerical than Additional Clinical, and is none of these.
 */
export const staffGroupRules: readonly SectionRule[] = [
  [/\bnon ?clin(ical)?\b/, "non-clinical"],
  [/\bmedical and dental\b|^(medical|dental|m and d|doctors?)$|\bmedical staff\b/, "medical"],
  [/^(md|m d|m and d|med and dent(al)?|medics?|consultants?|doctors in training)$/, "medical"],
  [/^(a c|a and c|adm and cler(ical)?|admin and cler)$/, "non-clinical"],
  [/^(ea|e a|e and a|e and f|est and anc)$/, "non-clinical"],
  [/^(n m|nm|nmr|n and m|n and m reg(istered)?|nurs and mid(wif)?)$/, "clinical"],
  [/^(acs|a c s|add clin( serv(ices?)?)?|hcas?|hcsws?|unreg(istered)? nurs(es|ing))$/, "clinical"],
  [
    /^(apst|ap s and t|aps and t|apt and s|a p s t|pst|ps and t|apsandt|prof (and )?tech)$/,
    "clinical",
  ],
  [/^(stt|st and t|s t t|hcs|hcsci|h c s|amb|ambo)$/, "clinical"],
  // The main staff groups in which NHS England publishes its workforce statistics.
  [/\bhchs doctors?\b/, "medical"],
  [
    /^support to (clinical|doctors|nurs|midwi|ambulance|st and t\b|s t and t\b|scientific|sci\b|allied)/,
    "clinical",
  ],
  [
    /^(nhs )?central functions?( staff)?$|^(senior )?managers?( and senior managers?)?$/,
    "non-clinical",
  ],
  [/^hotel propert(y|ies)( and estates?)?( staff)?$/, "non-clinical"],
  [/^(st and t|s t and t)( staff)?$|\bhealth visitors?\b/, "clinical"],
  [/\badmin(istrative|istration)?\b|^a and c$|\bclerical\b/, "non-clinical"],
  [/\bestates?\b|\bancillary\b|\bfacilities\b|\binfrastructure\b/, "non-clinical"],
  [
    /\badd(itional)? prof(essional)?\b|\bsci(entific|ence)?s? (and )?tech|\bscientific therapeutic/,
    "clinical",
  ],
  [/\badditional clinical\b|\bclinical services\b|\bclinical support\b/, "clinical"],
  [/\ballied health\b|^ahps?$|\bhealthcare scientists?\b|\bhealth care scientists?\b/, "clinical"],
  [/\bnurs(e|es|ing)\b|\bmidwi(fe|ves|fery)\b|\bambulance\b|\bparamedics?\b/, "clinical"],
  [/^students?$|^(other )?clin(ical)?$|\bclinical non medical\b/, "clinical"],
];

/**
 * The first character of an NHS occupation code (NHS Occupation Code Manual): a digit is medical
 * and dental. `settles` is false where the letter covers posts of both kinds (G holds clinical
 * managers, H holds porters beside healthcare assistants): there the staff group decides if known.
 */
const occupationRules: Readonly<Record<string, { section: Section; settles: boolean }>> = {
  A: { section: "clinical", settles: true },
  G: { section: "non-clinical", settles: false },
  H: { section: "clinical", settles: false },
  N: { section: "clinical", settles: true },
  P: { section: "clinical", settles: true },
  S: { section: "clinical", settles: true },
  U: { section: "clinical", settles: true },
};

function sectionOfStaffGroup(staffGroup: string): Section | null {
  const words = staffGroup
    .toLowerCase()
    .replace(/[&+]/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return staffGroupRules.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

function occupationRule(code: string): { section: Section; settles: boolean } | null {
  const text = code.trim().toUpperCase();
  if (/^\d[0-9A-Z]{0,2}$/.test(text)) return { section: "medical", settles: true };
  if (!/^[A-Z][0-9A-Z]{1,2}$/.test(text)) return null;
  return occupationRules[text[0]] ?? null;
}

/**
 * The part of the workforce a person belongs to; null when neither cell tells.
 *
 * The occupation code decides where its first character settles it; else the staff group; else
 * what the code leans to. Source: NHS Occupation Code Manual and the ESR staff groups.
 */
export function sectionOf(
  staffGroup: string | number | boolean | null,
  occupationCode?: string | number | boolean | null
): Section | null {
  const rule = occupationRule(String(occupationCode ?? ""));
  if (rule?.settles) return rule.section;
  return sectionOfStaffGroup(String(staffGroup ?? "")) ?? rule?.section ?? null;
}
