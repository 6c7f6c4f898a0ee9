import type { IndicatorNumber } from "./indicators";

/** A published work that bears on indicators of the standard. */
export interface ResearchWork {
  authors: string;
  year: number;
  title: string;
  publisher: string;
  /** What it found or asks for, in our words. */
  found: string;
  indicators: readonly IndicatorNumber[];
  /** What remains to be checked against the work itself; "" for nothing. */
  toConfirm: string;
}

/** Published research and guidance, earliest first. A start for a literature search, not one. */
export const research: readonly ResearchWork[] = [
  {
    authors: "Kalev, Dobbin and Kelly",
    year: 2006,
    title:
      "Best practices or best guesses? Assessing the efficacy of corporate affirmative action and diversity policies",
    publisher: "American Sociological Review 71(4)",
    found:
      "In firms of the United States, giving somebody responsibility for the result went before larger rises in diversity of managers than training or feedback alone.",
    indicators: ["1", "4", "9"],
    toConfirm: "",
  },
  {
    authors: "Archibong and Darr",
    year: 2010,
    title: "The involvement of Black and minority ethnic staff in NHS disciplinary proceedings",
    publisher: "University of Bradford and NHS Employers",
    found:
      "BME staff entered disciplinary proceedings out of proportion to their numbers; many organisations did not watch their figures.",
    indicators: ["3"],
    toConfirm: "size of the difference reported",
  },
  {
    authors: "West, Dawson, Admasachew and Topakas",
    year: 2011,
    title: "NHS staff management and health service quality",
    publisher: "Department of Health",
    found:
      "Trusts whose staff reported better experience had more satisfied patients and, for engagement, lower mortality: an association across trusts.",
    indicators: ["5", "6", "7", "8"],
    toConfirm: "",
  },
  {
    authors: "Kline",
    year: 2013,
    title:
      "Discrimination by appointment: how Black and minority ethnic applicants are disadvantaged in NHS staff recruitment",
    publisher: "Public World",
    found:
      "In figures that trusts gave on request, White applicants were more often appointed from shortlisting than BME applicants.",
    indicators: ["2"],
    toConfirm: "number of trusts and the ratio reported",
  },
  {
    authors: "Kline",
    year: 2014,
    title: 'The "snowy white peaks" of the NHS',
    publisher: "Middlesex University",
    found:
      "Boards and senior posts in London's trusts held far fewer BME people than the workforce and the population they serve.",
    indicators: ["1", "9"],
    toConfirm: "",
  },
  {
    authors: "West, Dawson and Kaur",
    year: 2015,
    title: "Making the difference: diversity and inclusion in the NHS",
    publisher: "The King's Fund",
    found:
      "Reports of discrimination in the staff survey differed widely between ethnic groups and between kinds of trust: one BME group hides this.",
    indicators: ["5", "6", "7", "8"],
    toConfirm: "",
  },
  {
    authors: "Dawson",
    year: 2018,
    title: "Links between NHS staff experience and patient satisfaction",
    publisher: "NHS England",
    found:
      "Where staff reported less discrimination and a better experience, patients were more satisfied: an association across trusts, from surveys of 2014 and 2015.",
    indicators: ["5", "6", "7", "8"],
    toConfirm: "",
  },
  {
    authors: "NHS England and NHS Improvement",
    year: 2019,
    title:
      "A model employer: increasing Black and minority ethnic representation at senior levels across the NHS",
    publisher: "NHS England and NHS Improvement",
    found:
      "Guidance: goals for BME shares of the senior bands up to 2028, band by band, instead of one figure for all of leadership.",
    indicators: ["1", "9"],
    toConfirm: "",
  },
  {
    authors: "NHS England and NHS Improvement",
    year: 2019,
    title:
      "A fair experience for all: closing the ethnicity gap in rates of disciplinary action across the NHS workforce",
    publisher: "NHS England and NHS Improvement",
    found:
      "Guidance: a check before any formal step, and fewer formal cases for everybody; a range of 0.80 to 1.25 to watch the ratio by.",
    indicators: ["3"],
    toConfirm: "",
  },
  {
    authors: "Atewologun and Kline",
    year: 2019,
    title: "Fair to refer?",
    publisher: "General Medical Council",
    found:
      "Why some doctors are referred more than others: poor induction, feedback avoided, working in isolation, leaders out of reach, a culture of blame, groups of insiders.",
    indicators: ["3", "7"],
    toConfirm: "",
  },
  {
    authors: "NHS England, NHS Improvement and Health Education England",
    year: 2020,
    title: "We are the NHS: People Plan for 2020/21, action for us all",
    publisher: "NHS England",
    found:
      "Guidance: overhaul recruitment and promotion, close the gap of entering disciplinary processes, and talk with staff about equality.",
    indicators: ["1", "2", "3", "7"],
    toConfirm: "",
  },
  {
    authors: "Kline",
    year: 2021,
    title:
      "No more tick boxes: a review of the evidence on how to make recruitment and career progression fairer",
    publisher: "NHS East of England",
    found:
      "Policies and one-off training did little alone; clear criteria, structured decisions, accountability and watching the data had better evidence. Stretch postings and acting up shape careers long before the interview.",
    indicators: ["1", "2", "4", "7"],
    toConfirm: "",
  },
  {
    authors: "NHS England",
    year: 2023,
    title: "NHS equality, diversity and inclusion improvement plan",
    publisher: "NHS England",
    found:
      "Guidance: six high-impact actions, among them objectives of board members that can be measured, fair recruitment, and an end to bullying, discrimination and harassment.",
    indicators: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
    toConfirm: "",
  },
  {
    authors: "Kline and Warmington",
    year: 2024,
    title: "Too hot to handle? Why concerns about racism are not heard or acted on",
    publisher: "brap",
    found:
      "Of 1,327 answers on raising concerns about racism, 42.7% said that nothing happened and 5.4% were satisfied with the response.",
    indicators: ["5", "6", "8"],
    toConfirm: "exact title",
  },
];
