import type { IndicatorNumber } from "./indicators";

/** An outcome of the Equality Delivery System 2022 on which the standard bears. */
export interface EdsOutcome {
  /** "2B". */
  number: string;
  domain: string;
  /** In our words. */
  outcome: string;
  /** Whose figures are evidence for it, the closest first; none where the standard says nothing about it. */
  indicators: readonly IndicatorNumber[];
  /** What else is evidence that the standard gives. */
  alsoEvidence: string;
}

const workforce = "2 Workforce health and well-being";
const leadership = "3 Inclusive leadership";

/**
 * Domains 2 and 3 of the Equality Delivery System 2022 (NHS England). The outcomes are in our words: to confirm
 * against the current guidance. Domain 1 is about services, on which the standard has no figures.
 */
export const edsOutcomes: readonly EdsOutcome[] = [
  {
    number: "2A",
    domain: workforce,
    outcome: "Staff are helped at work to manage long-term and mental health conditions",
    indicators: [],
    alsoEvidence: "The standard has no figure on this.",
  },
  {
    number: "2B",
    domain: workforce,
    outcome: "Staff are free from abuse, harassment, bullying and violence, whoever it comes from",
    indicators: ["5", "6", "8"],
    alsoEvidence: "",
  },
  {
    number: "2C",
    domain: workforce,
    outcome: "Staff who meet stress, abuse, harassment or violence have independent support",
    indicators: ["6", "8", "3"],
    alsoEvidence:
      "These tell how many may need support, not whether they had it: add use of the guardian and of the networks.",
  },
  {
    number: "2D",
    domain: workforce,
    outcome: "Staff recommend the organisation as a place to work and to be treated",
    indicators: ["7", "8"],
    alsoEvidence: "Add the survey's own questions on recommending, by ethnicity.",
  },
  {
    number: "3A",
    domain: leadership,
    outcome: "Leaders and line managers show that they understand equality and are committed to it",
    indicators: ["9", "1"],
    alsoEvidence: "",
  },
  {
    number: "3B",
    domain: leadership,
    outcome: "Board papers and minutes name effects and risks for equality, and how they are met",
    indicators: [],
    alsoEvidence: "The board report of this workbook, and the minutes of its discussion.",
  },
  {
    number: "3C",
    domain: leadership,
    outcome: "Leaders hold the levers to manage performance and follow progress",
    indicators: ["1", "2", "3", "4", "7", "9"],
    alsoEvidence: "The action plan of this workbook: owners, dates, measures.",
  },
];
