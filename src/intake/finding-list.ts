import type { Finding, Severity } from "./finding";
import type { CellValue } from "./found-region";

/**
 * How serious each finding of the counting is. An error makes a figure wrong or leaves something out that
 * may matter; a warning may; a note only tells what was done.
 */
export const severities = {
  "period-unknown": "error",
  "no-table-for-period": "error",
  "period-inferred": "warning",
  "period-taken-over": "note",
  "period-of-cover": "note",
  "counted-for-several-periods": "note",
  "other-period": "note",
  "no-snapshot-date": "warning",
  "several-organisations": "warning",
  "table-of-no-organisation": "error",
  "rows-of-no-organisation": "error",
  "overlapping-tables": "error",
  "tables-added": "note",
  "list-beats-counts": "error",
  "counts-confirmed": "note",
  "hidden-rows": "note",
  "error-cells": "warning",
  "blank-rows": "note",
  "totals-rows": "note",
  "vacant-posts": "note",
  "not-there-yet": "note",
  "latest-date-of-list": "warning",
  "bank-workers": "note",
  "honorary-staff": "note",
  "agency-workers": "note",
  "not-employees": "note",
  "ended-assignments": "note",
  "left-before-snapshot": "note",
  "duplicate-rows": "warning",
  "secondary-assignments": "note",
  "no-employee-number": "warning",
  "rows-without-employee-number": "warning",
  "no-assignment-category": "warning",
  "unreadable-flags": "warning",
  "unmapped-ethnicity": "error",
  "unknown-ethnicity": "warning",
  "conflicting-ethnicity": "warning",
  "no-ethnicity": "error",
  "unmapped-grade": "warning",
  "unmapped-staff-group": "warning",
  "no-staff-group": "warning",
  "starters-after-snapshot": "warning",
  "impossible-dates": "warning",
  "dates-month-first": "error",
  "dates-as-text": "note",
  "no-date-column": "warning",
  "undated-rows": "warning",
  "outside-the-year": "note",
  "no-case-type": "warning",
  "not-disciplinary": "note",
  "no-disciplinary-type": "error",
  "no-dated-events": "error",
  "closing-dates-only": "error",
  "informal-cases": "note",
  "mandatory-training": "note",
  "no-mandatory-flag": "warning",
  "not-attended": "note",
  "not-approved": "note",
  "marked-not-taken-up": "note",
  "no-training-status": "warning",
  "training-status-unclear": "warning",
  "column-may-matter": "warning",
  "columns-not-read": "note",
  "note-may-matter": "warning",
  "mandatory-training-probably-included": "warning",
  "outside-the-workforce": "note",
  "people-not-on-staff-list": "note",
  "many-people-not-on-staff-list": "warning",
  "further-events": "note",
  "events-exceed-workforce": "error",
  "not-shortlisted": "note",
  "repeated-applications": "note",
  "unmapped-stage": "warning",
  "stage-unclear": "warning",
  "no-stage": "error",
  "offers-read-as-appointments": "warning",
  "offers-of-unknown-end": "error",
  "nobody-appointed": "warning",
  "appointed-exceeds-shortlisted": "error",
  "not-a-count": "error",
  "numbers-as-text": "note",
  "total-differs": "warning",
  "vacant-seats": "note",
  "not-members": "note",
  "not-in-post": "note",
  "no-voting-column": "warning",
  "executive-by-role": "note",
  "no-executive-column": "warning",
  "label-not-understood": "warning",
  "labels-contradict": "error",
  "label-missing": "warning",
  "other-people": "note",
  "other-breakdown": "note",
  "dash-read-as-none": "warning",
  "unknown-column-not-read": "warning",
  "withheld-or-no-count": "error",
  "earlier-report-read": "note",
  "earlier-report-of-this-date": "note",
  "earlier-report-incomplete": "warning",
  "earlier-report-averaged": "warning",
  "earlier-report-of-another-organisation": "warning",
  "blank-counts": "warning",
  "figures-incomplete": "error",
  "figures-disagree": "error",
  "sections-unclear": "error",
  "counts-disagree": "error",
  "year-without-date": "note",
  "score-unclear": "error",
  "survey-scores-turned": "note",
  "respondents-of-survey": "note",
  "survey-year-unknown": "error",
  "survey-year-assumed": "warning",
  "question-of-other-year": "error",
  "questions-contradict": "error",
  "other-questions": "note",
  "answers-disagree": "error",
  "impossible-percentage": "error",
  "percentage-doubtful": "error",
  "own-organisation-unknown": "error",
  "applied-not-dated": "note",
  "correction-unused": "warning",
  "left-out-by-settings": "note",
  "kind-not-as-corrected": "warning",
  "other-courses": "note",
  "no-course-column": "warning",
  "no-start-date": "note",
  "quarters-added": "note",
  "quarters-of-year": "note",
  "quarters-unclear": "error",
  "overseas-unclear": "warning",
  "last-quarter": "note",
  "percentages-not-100": "warning",
  "percentage-not-of-count": "warning",
  "text-among-counts": "error",
  "groups-merged": "error",
  "ratio-as-percentage": "warning",
  "ratio-turned": "warning",
  "ratio-other-way-round": "error",
  "ratio-not-of-rates": "warning",
  "ratio-of-rounded-rates": "warning",
  "typed-figure-differs": "warning",
  "figure-with-two-values": "warning",
  "board-percentage-not-points": "warning",
  "groups-swapped": "error",
  "unknown-vanished": "warning",
  "year-on-year-jump": "warning",
  "question-base-mixed": "warning",
  "split-column-missing": "warning",
  "split-not-possible": "warning",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof severities;

/** A finding of the counting, with the severity of its code. */
export function finding(code: FindingCode, count: number, where: string, message: string): Finding {
  return { severity: severities[code], code, message, count, where };
}

/** "1 row", "3,512 rows". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? singular : plural}`;
}

/** How many different texts a message prints in full. */
const longestList = 8;

/** Texts with their counts, most frequent first: `"Ad Hoc" (3), "Local" (1), and 4 more`. */
export function textsWithCounts(counts: ReadonlyMap<CellValue, number>): string {
  const sorted = [...counts].sort(
    ([a, m], [b, n]) => n - m || (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0)
  );
  const shown = sorted
    .slice(0, longestList)
    .map(
      ([text, count]) =>
        `${text === "" ? "(blank)" : `"${text}"`} (${count.toLocaleString("en-GB")})`
    );
  const more = sorted.length - shown.length;
  return shown.join(", ") + (more > 0 ? `, and ${more.toLocaleString("en-GB")} more` : "");
}

/** Adds one to the count of a text. */
export function countText(counts: Map<CellValue, number>, text: CellValue, by = 1): void {
  counts.set(text, (counts.get(text) ?? 0) + by);
}
