import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReportOutcome } from "../excel/workbook-port";
import { Notice } from "./notice";

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalS,
  },
  copy: { alignSelf: "flex-start" },
});

/** The report to the board as text for a document of the reader's own. Loaded when it is asked for. */
export function BoardText({ outcome }: { outcome: ReportOutcome }) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const [notice, setNotice] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    let left = false;
    void import("./board-text-of").then(({ boardTextOf }) => {
      if (!left) setText(boardTextOf(outcome));
    });
    return () => {
      left = true;
    };
  }, [outcome]);
  const copy = async () => {
    // Selected in any case: where the clipboard may not be written, Ctrl+C copies it.
    field.current?.focus();
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setNotice("Copied. Paste it into your document.");
    } catch {
      setNotice("The text is selected: copy it with Ctrl+C (on a Mac ⌘C).");
    }
  };
  return (
    <div className={styles.column}>
      <Field label="Report to the board">
        <Textarea ref={field} rows={12} resize="vertical" readOnly value={text} />
      </Field>
      <Button className={styles.copy} disabledFocusable={text === ""} onClick={() => void copy()}>
        Copy the text
      </Button>
      <Notice text={notice} />
    </div>
  );
}
