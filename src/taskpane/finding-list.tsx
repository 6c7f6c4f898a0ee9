import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../intake/finding";
import { FindingItem } from "./finding-item";

/** So many findings leave the buttons and the results within reach on a small screen. */
const shownAtFirst = 4;

const useStyles = makeStyles({
  heading: { marginBlock: 0 },
  list: {
    listStyleType: "none",
    paddingLeft: 0,
    marginBlock: tokens.spacingVerticalS,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
});

interface FindingListProps {
  /** Most serious first. */
  findings: readonly Finding[];
  onGoTo: (sheet: string, address: string) => void;
}

/** What the reader must know about the data, most serious first. */
export function FindingList({ findings, onGoTo }: FindingListProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, shownAtFirst);
  return (
    <section aria-labelledby="findings-heading">
      <Subtitle2 as="h2" block id="findings-heading" className={styles.heading}>
        About the data
      </Subtitle2>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <FindingItem key={`${finding.code} ${index}`} finding={finding} onGoTo={onGoTo} />
        ))}
      </ul>
      {findings.length > shownAtFirst && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show the most serious only" : `Show all ${findings.length}`}
        </Button>
      )}
    </section>
  );
}
