export type IndicatorNumber = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

/** Which group's rate stands above the line of a relative likelihood. */
export type Direction = "white/bme" | "bme/white";

export interface IndicatorDefinition {
  number: IndicatorNumber;
  /** As a heading. */
  title: string;
  measure: "ratio" | "percent" | "points";
  direction: Direction | null;
  /** Whom the base counts, in the plural: "applicants". */
  people: string;
  /** After "likely": "to be appointed from shortlisting". */
  outcome: string;
  /** After a number of people: "were appointed from shortlisting"; happenedOne after one person. */
  happened: string;
  happenedOne: string;
  /** Headings of the two counts of each group. */
  eventsHeading: string;
  baseHeading: string;
  /** True when the event is a harm, false when it is a benefit. */
  harm: boolean;
  /**
   * How grave a gap is, from 1 (gravest); our own order, to confirm locally: it decides only between gaps that are
   * equally sure and have lasted equally long.
   * 1: harm or exclusion with lasting effect, done by the organisation. Appointment (2) decides who comes in at all,
   * the formal process (3) and discrimination (8) mark a career and health, the board (9) decides for everybody.
   * 2: harm at work (5 from the public, 6 from staff), and the make-up of the bands (1), in which the gaps of
   * appointment and promotion add up.
   * 3: early signs: training (4) bears on later chances, belief in fair progression (7) is an opinion on them.
   */
  severity: 1 | 2 | 3;
  /** What is counted, in a sentence for the method sheet. */
  definition: string;
  source: string;
  /** What remains to be checked against the current national guidance. */
  toConfirm: string[];
  /** Where the question or its base changed so that figures on either side are not comparable. */
  seriesBreak?: { fromSurveyYear: number; why: string };
}

const nhsEngland = "NHS England, Workforce Race Equality Standard: indicators";

/** The nine indicators. Directions stand here and nowhere else. */
export const indicators: Record<IndicatorNumber, IndicatorDefinition> = {
  "1": {
    number: "1",
    title: "Make-up of the workforce by pay band",
    measure: "percent",
    direction: null,
    people: "staff",
    outcome: "to be in the band",
    happened: "are in the band",
    happenedOne: "is in the band",
    eventsHeading: "Staff",
    baseHeading: "All staff",
    harm: false,
    severity: 2,
    definition:
      "BME heads as a percentage of all heads (White, BME and unknown) in each pay band and medical grade, at the snapshot date.",
    source: nhsEngland,
    toConfirm: ["clinical split by staff group rather than occupation code", "definition of VSM"],
  },
  "2": {
    number: "2",
    title: "Appointment from shortlisting",
    measure: "ratio",
    direction: "white/bme",
    people: "applicants",
    outcome: "to be appointed from shortlisting",
    happened: "were appointed from shortlisting",
    happenedOne: "was appointed from shortlisting",
    eventsHeading: "Appointed",
    baseHeading: "Shortlisted",
    harm: false,
    severity: 1,
    definition:
      "White appointed ÷ White shortlisted, divided by BME appointed ÷ BME shortlisted, in the year to the snapshot date. Above 1 favours White applicants.",
    source: nhsEngland,
    toConfirm: ["one application is one case", "appointed means offer accepted"],
  },
  "3": {
    number: "3",
    title: "Entering the formal disciplinary process",
    measure: "ratio",
    direction: "bme/white",
    people: "staff",
    outcome: "to enter the formal disciplinary process",
    happened: "entered the formal disciplinary process",
    happenedOne: "entered the formal disciplinary process",
    eventsHeading: "Entered the process",
    baseHeading: "Workforce",
    harm: true,
    severity: 1,
    definition:
      "BME staff entering ÷ BME workforce, divided by White staff entering ÷ White workforce, in the year to the snapshot date. Above 1 is worse for BME staff.",
    source: nhsEngland,
    toConfirm: ["single year rather than a two-year average", "distinct people rather than cases"],
  },
  "4": {
    number: "4",
    title: "Non-mandatory training and development",
    measure: "ratio",
    direction: "white/bme",
    people: "staff",
    outcome: "to take part in non-mandatory training",
    happened: "took part in non-mandatory training",
    happenedOne: "took part in non-mandatory training",
    eventsHeading: "Took part",
    baseHeading: "Workforce",
    harm: false,
    severity: 3,
    definition:
      "White staff taking part ÷ White workforce, divided by BME staff taking part ÷ BME workforce, in the year to the snapshot date. Above 1 favours White staff.",
    source: nhsEngland,
    toConfirm: ["which training counts is a local definition, to be held constant"],
  },
  "5": {
    number: "5",
    title: "Harassment, bullying or abuse from patients or the public",
    measure: "points",
    direction: null,
    people: "staff",
    outcome: "to experience harassment, bullying or abuse from patients, relatives or the public",
    happened: "experienced harassment, bullying or abuse from patients, relatives or the public",
    happenedOne: "experienced harassment, bullying or abuse from patients, relatives or the public",
    eventsHeading: "Experienced it",
    baseHeading: "Answers",
    harm: true,
    severity: 2,
    definition: "BME percentage − White percentage, in points. Lower percentages are better.",
    source: "NHS Staff Survey; " + nhsEngland,
    toConfirm: [],
  },
  "6": {
    number: "6",
    title: "Harassment, bullying or abuse from staff",
    measure: "points",
    direction: null,
    people: "staff",
    outcome: "to experience harassment, bullying or abuse from staff",
    happened: "experienced harassment, bullying or abuse from staff",
    happenedOne: "experienced harassment, bullying or abuse from staff",
    eventsHeading: "Experienced it",
    baseHeading: "Answers",
    harm: true,
    severity: 2,
    definition: "BME percentage − White percentage, in points. Lower percentages are better.",
    source: "NHS Staff Survey; " + nhsEngland,
    toConfirm: [],
  },
  "7": {
    number: "7",
    title: "Belief in equal opportunities for progression or promotion",
    measure: "points",
    direction: null,
    people: "staff",
    outcome: "to believe there are equal opportunities for career progression or promotion",
    happened: "believed there are equal opportunities for career progression or promotion",
    happenedOne: "believed there are equal opportunities for career progression or promotion",
    eventsHeading: "Believe it",
    baseHeading: "Answers",
    harm: false,
    severity: 3,
    definition: "BME percentage − White percentage, in points. Higher percentages are better.",
    source: "NHS Staff Survey; " + nhsEngland,
    toConfirm: ['from the survey of 2021 on, "don\'t know" stays in the base'],
    seriesBreak: {
      fromSurveyYear: 2021,
      why: 'From the survey of 2021 on, people who answered "don\'t know" stay in the base, so percentages are lower than before without any change of opinion',
    },
  },
  "8": {
    number: "8",
    title: "Discrimination from a manager, team leader or colleagues",
    measure: "points",
    direction: null,
    people: "staff",
    outcome: "to experience discrimination from a manager, team leader or colleagues",
    happened: "experienced discrimination from a manager, team leader or colleagues",
    happenedOne: "experienced discrimination from a manager, team leader or colleagues",
    eventsHeading: "Experienced it",
    baseHeading: "Answers",
    harm: true,
    severity: 1,
    definition: "BME percentage − White percentage, in points. Lower percentages are better.",
    source: "NHS Staff Survey; " + nhsEngland,
    toConfirm: [],
  },
  "9": {
    number: "9",
    title: "Board membership",
    measure: "points",
    direction: null,
    people: "board members",
    outcome: "to be on the board",
    happened: "are on the board",
    happenedOne: "is on the board",
    eventsHeading: "Seats",
    baseHeading: "All seats",
    harm: false,
    severity: 1,
    definition:
      "BME percentage of the board (all, voting, executive) − BME percentage of the workforce, in percentage points, at the snapshot date. 0 mirrors the workforce.",
    source: nhsEngland,
    toConfirm: [],
  },
};
