/** The three parts of the workforce that indicator 1 reports apart. */
export type Section = "non-clinical" | "clinical" | "medical";

export const sections: readonly Section[] = ["non-clinical", "clinical", "medical"];

/** Agenda for Change bands and very senior managers, lowest first: the rows of indicator 1. */
export const payBands = [
  "Under Band 1",
  "Band 1",
  "Band 2",
  "Band 3",
  "Band 4",
  "Band 5",
  "Band 6",
  "Band 7",
  "Band 8a",
  "Band 8b",
  "Band 8c",
  "Band 8d",
  "Band 9",
  "VSM",
] as const;

/** The medical and dental rows of indicator 1. */
export const medicalGrades = [
  "Consultants",
  "Non-consultant career grade",
  "Trainee grades",
  "Other",
] as const;

export type PayBand = (typeof payBands)[number];
export type MedicalGrade = (typeof medicalGrades)[number];

export interface BandOfPay {
  band: PayBand | MedicalGrade;
  /** True for the medical and dental grades. */
  medical: boolean;
}

/**
 * Electronic Staff Record grade codes: XR (review body) and XN (non review body) with two digits.
 * The digits are steps, not bands: 09 is Band 8b.
 */
const gradeCodeBands: readonly (PayBand | null)[] = [
  null,
  "Band 1",
  "Band 2",
  "Band 3",
  "Band 4",
  "Band 5",
  "Band 6",
  "Band 7",
  "Band 8a",
  "Band 8b",
  "Band 8c",
  "Band 8d",
  "Band 9",
];

type GradeRule = readonly [pattern: RegExp, band: PayBand | MedicalGrade | null];

/** Grades told by their words, in order: the first row found decides; null leaves the text unmapped. */
const gradeRules: readonly GradeRule[] = [
  [/\bnon exec/, null],
  [/^vsm\b|\bvery senior manage(r|rs|ment)\b/, "VSM"],
  [/\b(medical|clinical) directors?\b/, "Consultants"],
  [/\b(deputy|assistant|associate)\b.*\b(chief executive|director)\b/, null],
  [/\bchief executive\b|\bexecutive directors?\b|^(trust |board )?directors?$/, "VSM"],
  // Posts that borrow a doctor's title: only their band counts.
  [/\b(nurs\w*|midwi\w*|\w*therap\w*|pharmac\w*|psycholog\w*|radiograph\w*|scientist)\b/, null],
  [/\b(practitioner consultant|consultant practitioner|paramedic\w*|ahp|apprentice\w*)\b/, null],
  // A trust grade keeps to itself even where the text goes on to name the level it works at.
  [/\btrust (grade|doctor)\b|\blocally employed\b|\bclinical fellow\b/, "Other"],
  [/\btrainee grades?\b|\bhouse officer\b/, "Trainee grades"],
  [/\bfoundation (year|doctor|programme|dentist|trainee|1|2)\b/, "Trainee grades"],
  [/\b(core|specialty|speciality|specialist|run through|higher) train(ing|ee)\b/, "Trainee grades"],
  [/\b(gp|dental|medical|internal medicine) train(ing|ee)\b/, "Trainee grades"],
  [/^registrar$|\b(specialty|speciality|specialist|gp) registrar\b/, "Trainee grades"],
  [/^trainees?$|\b(doctors?|drs?|dentists?) in training\b/, "Trainee grades"],
  [/^(junior|resident|trainee) (doctors?|drs?)$/, "Trainee grades"],
  [/^(str|spr|sho|gpst|dct|imt)$|^(str|spr|gpst|dct|imt|fy|f|st|ct) ?[1-9]$/, "Trainee grades"],
  [/\bnon consultants?\b/, "Non-consultant career grade"],
  [/\b(except|excl\w*|other than|without|not|below)\b.*\bconsultants?\b/, null],
  [/\bconsultants?\b/, "Consultants"],
  [/\bassociate specialist\b|\bstaff grade\b/, "Non-consultant career grade"],
  [
    /\b(specialty|speciality|specialist|spec) (doctor|dr|dentist|grade)s?\b/,
    "Non-consultant career grade",
  ],
  [/^specialist$|\bhospital practitioner\b|\bclinical assistant\b/, "Non-consultant career grade"],
  [/^sas( doctors?| drs?| dentists?| grades?)?$/, "Non-consultant career grade"],
  [/\bsalaried (gp|general practitioner|dentist|dental)\b|\bdental officer\b/, "Other"],
  [/^(gp|general practitioner)$|\bhchs\b|\b(other medical|medical other)\b/, "Other"],
];

const medicalNames: ReadonlySet<string> = new Set(medicalGrades);

/** The names of the rows themselves; "Other" alone could be anybody. */
const rowNames = new Map<string, PayBand | MedicalGrade>(
  [...payBands, ...medicalGrades]
    .filter((name) => name !== "Other")
    .map((name) => [plain(name), name])
);

function bandOfPart(part: string): PayBand | MedicalGrade | null {
  const words = plain(part.replace(/</g, " under "));
  const name = rowNames.get(words);
  if (name) return name;
  if (/\b(under|below|less than|lower than) (afc )?(band )?1$/.test(words)) return "Under Band 1";
  const code = /^x[rn] ?(\d{1,2})(?: |$)/.exec(words);
  if (code) return gradeCodeBands[Number(code[1])] ?? null;
  const band = agendaForChangeBand(words);
  if (band !== null) return band;
  return gradeRules.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Lower case, with one space for whatever is no letter or digit. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

const range8 = /\b8 ?(?:range )?([abcd])\b/g;
const bandWord = /\b(?:band|bnd|bd|b|afc|a4c) ?0?([1-79])\b(?! ?[abcd]\b)/g;
const bareNumber = /^0?([1-79])$/;

/** One band, named once or several times; two different bands ("Band 5/6") are nobody's band. */
function agendaForChangeBand(words: string): PayBand | null {
  const text = words
    .replace(/\b(agenda for change|afc|a4c)(?=\d)/g, "$1 ")
    .replace(/\b(b|bd|band)(?=\d)/g, "band ")
    .replace(/\bagenda for change (?=\d)/g, "band ");
  // "Band 5 6" is "Band 5/6": a range of two bands, unless a point or step is named.
  if (/\bband \d[a-d]? (?:to |or |and )?(?:band )?\d[a-d]?\b/.test(text)) {
    const both = [...text.matchAll(/\b\d ?[a-d]?\b/g)].map(([band]) => band.replace(" ", ""));
    if (new Set(both).size > 1) return null;
  }
  const found = new Set<string>();
  for (const [, letter] of text.matchAll(range8)) found.add(`Band 8${letter}`);
  for (const [, digit] of text.matchAll(bandWord)) found.add(`Band ${digit}`);
  const bare = bareNumber.exec(text);
  if (bare) found.add(`Band ${bare[1]}`);
  if (found.size !== 1) return null;
  const [band] = found;
  return payBands.find((name) => name === band) ?? null;
}

/**
 * The pay band or medical grade that a cell names; null when it names none, or more than one.
 *
 * Reads "5", "B5", "Band 5", "8 - Range A", "XR09" (which is 8b), grade texts, and ESR's parts
 * joined by bars ("NHS|XR05|Review Body Band 5"). A bare 8 has no letter and stays unmapped, as do
 * local grades. Apprentices are not put under Band 1 unless the text says so.
 */
export function payBandOf(value: string | number | boolean): BandOfPay | null {
  if (typeof value === "boolean") return null;
  const bands = new Set<PayBand | MedicalGrade>();
  for (const part of String(value).split("|")) {
    const band = bandOfPart(part);
    if (band !== null) bands.add(band);
  }
  if (bands.size !== 1) return null;
  const [band] = bands;
  return { band, medical: medicalNames.has(band) };
}
