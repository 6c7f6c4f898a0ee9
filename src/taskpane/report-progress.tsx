import { Body1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Progress } from "../excel/workbook-port";
import { PassingButton } from "./passing-button";
import type { Session } from "./session";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  cancel: { alignSelf: "flex-start" },
});

const stepWords = (progress: Progress | null, cancelling: boolean): string => {
  if (cancelling) {
    return "Cancelling after the present step…";
  }
  return progress === null
    ? "Starting…"
    : `${progress.step} (${Math.min(progress.done + 1, progress.total)} of ${progress.total})`;
};

interface ReportProgressProps {
  session: Session;
  onCancel: () => void;
  /** Moves the focus elsewhere when Cancel goes away. */
  passFocus: () => void;
}

/** The named step of a report being written, announced politely, with the way out. Nothing at other times. */
export function ReportProgress({ session, onCancel, passFocus }: ReportProgressProps) {
  const styles = useStyles();
  const { activity, progress, cancelling } = session;
  const writing = activity === "writing";
  return (
    <div className={styles.progress}>
      <div role="status">{writing && <Body1>{stepWords(progress, cancelling)}</Body1>}</div>
      {writing && (
        <>
          <ProgressBar
            aria-label="Writing the report"
            value={progress?.done}
            max={progress?.total}
            shape="rounded"
          />
          <PassingButton
            size="small"
            className={styles.cancel}
            passFocus={passFocus}
            disabledFocusable={cancelling}
            onClick={onCancel}
          >
            Cancel
          </PassingButton>
        </>
      )}
    </div>
  );
}
