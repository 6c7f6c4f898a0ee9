import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { AskFirst } from "./ask-first";
import { PassingButton } from "./passing-button";
import { ReportProgress } from "./report-progress";
import type { Session } from "./session";
import type { SessionActions } from "./use-session";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  secondary: { alignSelf: "flex-start" },
});

/** Says where the report goes, before it is written; or why none can be written. */
function explanation({ survey }: Session): string {
  if (survey === null) {
    return "The report can be written once the sheets have been looked at.";
  }
  if (survey.tables.length === 0) {
    return "A report needs at least one recognised table.";
  }
  return survey.hasReport
    ? "Brings the WRES sheets of this workbook up to date in place. Your own sheets stay as they are."
    : "Adds new sheets, named WRES …, after your own. Your own sheets stay as they are.";
}

/** The main button with its progress, and the way back. */
export function ReportActions({ session, actions }: { session: Session; actions: SessionActions }) {
  const styles = useStyles();
  const mainButton = useRef<HTMLButtonElement>(null);
  const focusMainButton = () => mainButton.current?.focus();
  const [asking, setAsking] = useState(false);
  const busy = session.activity !== null;
  const possible = (session.survey?.tables.length ?? 0) > 0;
  return (
    <section aria-label="Report" className={styles.actions}>
      <Body1 id="report-explanation">{explanation(session)}</Body1>
      <Button
        ref={mainButton}
        appearance="primary"
        disabledFocusable={busy || !possible}
        aria-describedby="report-explanation"
        onClick={actions.writeReport}
      >
        {session.survey?.hasReport ? "Refresh the WRES report" : "Write the WRES report"}
      </Button>
      <ReportProgress session={session} onCancel={actions.cancel} passFocus={focusMainButton} />
      {session.survey?.hasReport && (
        <PassingButton
          className={styles.secondary}
          passFocus={focusMainButton}
          disabledFocusable={busy || asking}
          onClick={() => setAsking(true)}
        >
          {session.activity === "removing" ? "Removing the report…" : "Remove report"}
        </PassingButton>
      )}
      <AskFirst
        question={
          asking
            ? "The WRES sheets, with their tables and names, will be deleted. Formulas of yours that point at them will show #REF!. Your own sheets stay, and so do those of the report into which you have typed."
            : null
        }
        yes="Remove it"
        no="Keep it"
        busy={busy}
        onYes={() => {
          setAsking(false);
          actions.removeReport();
        }}
        onNo={() => setAsking(false)}
        passFocus={focusMainButton}
      />
    </section>
  );
}
