import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { AskFirst } from "./ask-first";
import type { Session } from "./session";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  start: { alignSelf: "flex-start" },
});

interface SampleOfferProps {
  session: Session;
  onAddSample: () => void;
}

/** Adds sheets of a synthetic trust; asks first where the workbook has workforce tables of its own. */
export function SampleOffer({ session, onAddSample }: SampleOfferProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const busy = session.activity !== null || session.survey === null;
  const ownTables = (session.survey?.tables.length ?? 0) > 0;
  return (
    <div className={styles.column}>
      <Button
        ref={button}
        className={styles.start}
        disabledFocusable={busy || asking}
        onClick={() => (ownTables ? setAsking(true) : onAddSample())}
      >
        {session.activity === "adding" ? "Adding sample data…" : "Try with sample data"}
      </Button>
      <Caption1 block>Adds five new sheets about a trust that does not exist.</Caption1>
      <AskFirst
        question={
          asking
            ? "This workbook already has workforce tables, and a report would mix them with the sample. A new, empty workbook is the better place."
            : null
        }
        yes="Add the sample here"
        no="Leave it"
        busy={busy}
        onYes={() => {
          setAsking(false);
          onAddSample();
        }}
        onNo={() => setAsking(false)}
        passFocus={() => button.current?.focus()}
      />
    </div>
  );
}
