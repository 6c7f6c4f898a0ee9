/** A declaration that goes with the figures in a report on the standard. */
export interface InspectionItem {
  /** Stable. */
  key: string;
  item: string;
  /** What belongs into it. */
  hint: string;
}

/**
 * What the reporting template of the standard (NHS England; versions of 2015 to 2020, to confirm against the current
 * one) asks for beside the figures. Filled in by the organisation.
 */
export const inspectionItems: readonly InspectionItem[] = [
  { key: "lead", item: "Board lead for the standard", hint: "Name and title" },
  { key: "contact", item: "Contact who compiled the report", hint: "Name, title, e-mail" },
  {
    key: "commissioner",
    item: "Co-ordinating commissioner",
    hint: "Organisation, and name of the contact",
  },
  { key: "sent", item: "Sent to the commissioner", hint: "To whom; the date beside it" },
  { key: "report", item: "Report published at", hint: "Web address; the date beside it" },
  { key: "plan", item: "Action plan published at", hint: "Web address; the date beside it" },
  { key: "signed", item: "Signed off by", hint: "Name, for the board; the date beside it" },
  {
    key: "completeness",
    item: "Completeness of the data",
    hint: "What is missing or doubtful, see WRES Data checks",
  },
  {
    key: "comparison",
    item: "Comparison with earlier years",
    hint: "What changed in definitions or systems",
  },
  {
    key: "reporting taken",
    item: "Self-reporting of ethnicity: steps taken",
    hint: "In the last reporting period",
  },
  {
    key: "reporting planned",
    item: "Self-reporting of ethnicity: steps planned",
    hint: "In the current period and the next",
  },
  {
    key: "other",
    item: "Other factors to be considered",
    hint: "Anything that bears on the reading of the figures",
  },
];
