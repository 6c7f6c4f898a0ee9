import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type MouseEvent, type ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface OnRequestProps {
  words: string;
  /** For those who hear the words without their surroundings. */
  about: string;
  children: ReactNode;
}

/** Something that is made, and shown, when it is asked for. */
export function OnRequest({ words, about, children }: OnRequestProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const toggle = (event: MouseEvent) => {
    // The state opens it, not the browser.
    event.preventDefault();
    setOpen(!open);
  };
  return (
    <details open={open}>
      <summary className={styles.summary} aria-label={`${words}: ${about}`} onClick={toggle}>
        {words}
      </summary>
      {open && children}
    </details>
  );
}
