import { Body1, Button, makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import { GoToLink } from "./go-to-link";
import { NothingRecognised } from "./nothing-recognised";
import { officeCorner } from "./office-corner";
import { SampleOffer } from "./sample-offer";
import type { Session } from "./session";
import { tableWords } from "./table-words";

interface TableListProps {
  session: Session;
  onLook: () => void;
  onAddSample: () => void;
  onGoTo: (sheet: string, address: string) => void;
}

const useStyles = makeStyles({
  heading: { marginRight: officeCorner, marginBlock: 0 },
  list: { paddingLeft: tokens.spacingHorizontalL, marginBlock: tokens.spacingVerticalS },
  look: { marginTop: tokens.spacingVerticalS },
  item: { marginBottom: tokens.spacingVerticalXS },
});

/** What was recognised in the workbook, in the user's words. */
export function TableList({ session, onLook, onAddSample, onGoTo }: TableListProps) {
  const styles = useStyles();
  const tables = session.survey?.tables;
  return (
    <section aria-labelledby="tables-heading" aria-busy={session.activity === "looking"}>
      <Subtitle2 as="h2" block id="tables-heading" className={styles.heading}>
        What this workbook holds
      </Subtitle2>
      <div role="status">
        {session.activity === "looking" && (
          <Spinner size="tiny" labelPosition="after" label="Looking at the sheets…" />
        )}
      </div>
      {tables?.length === 0 && (
        <>
          <NothingRecognised />
          <SampleOffer session={session} onAddSample={onAddSample} />
        </>
      )}
      {tables !== undefined && tables.length > 0 && (
        <ul className={styles.list}>
          {tables.map((table) => (
            <li key={`${table.sheet}!${table.range}`} className={styles.item}>
              <Body1>{tableWords(table)}</Body1>{" "}
              <GoToLink
                sheet={table.sheet}
                address={table.range}
                what={`the table on sheet ${table.sheet}`}
                onGoTo={onGoTo}
              />
            </li>
          ))}
        </ul>
      )}
      <Button
        size="small"
        className={styles.look}
        disabledFocusable={session.activity !== null}
        onClick={onLook}
      >
        Look again
      </Button>
    </section>
  );
}
