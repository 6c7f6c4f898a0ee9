import {
  WorkbookMessage,
  type Progress,
  type ReportOutcome,
  type Survey,
} from "../excel/workbook-port";

/** What the pane is doing in the workbook at the moment. */
export type Activity = "looking" | "writing" | "removing" | "adding";

/** What can fail: an activity, or something smaller that may happen during one. */
export type Step =
  | Activity
  | "going"
  | "checking"
  | "inserting"
  | "converting"
  | "reading settings"
  | "keeping settings";

/** Something that went wrong, in words for people. */
export interface Problem {
  /** What happened. */
  title: string;
  /** What to do. */
  advice: string;
}

/** Everything the pane shows. */
export interface Session {
  /** null: nothing is under way. */
  activity: Activity | null;
  /** null: not known (yet). */
  survey: Survey | null;
  /** Of the report being written. */
  progress: Progress | null;
  cancelling: boolean;
  /** Of the last report written from this pane, until it is removed. */
  outcome: ReportOutcome | null;
  problem: Problem | null;
  /** What was done, in words to be announced: "The report was removed." */
  notice: string | null;
}

export type SessionEvent =
  | { type: "began"; activity: Activity }
  | { type: "looked"; survey: Survey }
  | { type: "progressed"; progress: Progress }
  | { type: "asked to cancel" }
  | { type: "wrote"; outcome: ReportOutcome }
  /** With the sheets that stay, because people have typed into them. */
  | { type: "removed"; keptSheets: string[] }
  | { type: "added"; survey: Survey }
  | { type: "failed"; step: Step; error: unknown };

export const newSession: Session = {
  activity: null,
  survey: null,
  progress: null,
  cancelling: false,
  outcome: null,
  problem: null,
  notice: null,
};

const failureTitles: Record<Step, string> = {
  looking: "The workbook could not be read",
  writing: "The report was not written",
  removing: "The report was not removed",
  adding: "The sample data were not added",
  going: "That place could not be shown",
  checking: "The selection could not be read",
  inserting: "No formulas were inserted",
  converting: "The formulas were not replaced",
  "reading settings": "The settings could not be read",
  "keeping settings": "The settings were not kept",
};

/** What to say about an error. A WorkbookMessage speaks for itself; anything else is a fault of ours. */
export function problemOf(error: unknown, step: Step): Problem {
  const title = failureTitles[step];
  if (error instanceof WorkbookMessage) {
    return { title, advice: error.message };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return {
    title,
    advice: `This is a fault in the add-in, not in your data. Close the pane, open it again and repeat the step; if the fault stays, report this text: ${detail}`,
  };
}

/** The session after an event. What was found or written stays in view until something newer replaces it. */
export function nextSession(session: Session, event: SessionEvent): Session {
  const idle = { ...session, activity: null, progress: null, cancelling: false };
  switch (event.type) {
    case "began":
      return { ...idle, activity: event.activity, problem: null, notice: null };
    case "looked":
      return { ...idle, survey: event.survey };
    case "progressed":
      return { ...session, progress: event.progress };
    case "asked to cancel":
      return { ...session, cancelling: true };
    case "wrote":
      return {
        ...idle,
        outcome: event.outcome,
        notice: `The report is written, on ${event.outcome.sheets.length} sheets.`,
        survey: session.survey && { ...session.survey, hasReport: true },
      };
    case "removed":
      return {
        ...idle,
        outcome: null,
        survey: session.survey && { ...session.survey, hasReport: false },
        notice:
          event.keptSheets.length === 0
            ? "The report was removed. Your own sheets are as they were."
            : `The report was removed, but for what you have typed into it: ${event.keptSheets.join(", ")}. Delete ${event.keptSheets.length === 1 ? "that sheet" : "those sheets"} yourself if you do not need ${event.keptSheets.length === 1 ? "it" : "them"}.`,
      };
    case "added":
      return {
        ...idle,
        survey: event.survey,
        notice: "The sample data stand on new sheets. Write the report to see what comes out.",
      };
    case "failed":
      if (event.step === "going") {
        return { ...session, problem: problemOf(event.error, event.step) };
      }
      return event.error instanceof WorkbookMessage && event.error.code === "cancelled"
        ? { ...idle, notice: "Cancelled. The workbook is as it was." }
        : { ...idle, problem: problemOf(event.error, event.step) };
  }
}
