import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { PassingButton } from "./passing-button";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface AskFirstProps {
  /** null while there is nothing to ask. */
  question: string | null;
  yes: string;
  no: string;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
  /** Moves the focus elsewhere when the buttons go away. */
  passFocus: () => void;
}

/** A question before something that cannot be undone, announced politely, with its two answers. */
export function AskFirst({ question, yes, no, busy, onYes, onNo, passFocus }: AskFirstProps) {
  const styles = useStyles();
  return (
    <div className={styles.column}>
      <div role="status">{question !== null && <Body1>{question}</Body1>}</div>
      {question !== null && (
        <div className={styles.buttons}>
          <PassingButton disabledFocusable={busy} onClick={onYes} passFocus={passFocus}>
            {yes}
          </PassingButton>
          <PassingButton disabledFocusable={busy} onClick={onNo} passFocus={passFocus}>
            {no}
          </PassingButton>
        </div>
      )}
    </div>
  );
}
