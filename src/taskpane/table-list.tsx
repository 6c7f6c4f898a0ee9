import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  Spinner,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { SurveyedRegion } from "../excel/workbook-port";
import type { Settings } from "../standard/settings";
import { CorrectionForm } from "./correction-form";
import { GoToLink } from "./go-to-link";
import { NothingRecognised } from "./nothing-recognised";
import { officeCorner } from "./office-corner";
import { OnRequest } from "./on-request";
import { SampleOffer } from "./sample-offer";
import type { Session } from "./session";
import { tableWords } from "./table-words";

interface TableListProps {
  session: Session;
  /** null until the workbook has told. */
  settings: Settings | null;
  onLook: () => void;
  onAddSample: () => void;
  onGoTo: (sheet: string, address: string) => void;
  onSave: (settings: Settings) => void;
}

const useStyles = makeStyles({
  heading: { marginRight: officeCorner, marginBlock: 0 },
  list: { paddingLeft: tokens.spacingHorizontalL, marginBlock: tokens.spacingVerticalS },
  look: { marginTop: tokens.spacingVerticalS },
  item: { marginBottom: tokens.spacingVerticalXS },
});

const keyOf = ({ sheet, table }: SurveyedRegion) => `${sheet}!${table ?? ""}`;

/** What was recognised in the workbook, in the user's words, with what was left out; and the way to correct both. */
export function TableList({
  session,
  settings,
  onLook,
  onAddSample,
  onGoTo,
  onSave,
}: TableListProps) {
  const styles = useStyles();
  const tables = session.survey?.tables;
  const regions = session.survey?.regions ?? [];
  const leftOut = regions.filter(
    ({ recognised, headers }) => recognised === null && headers.length > 0
  );
  const correction = (region: SurveyedRegion | undefined, words: string) =>
    region &&
    settings && (
      <OnRequest words={words} about={`sheet ${region.sheet}`}>
        <CorrectionForm
          // What was kept shows itself in a form made anew.
          key={JSON.stringify([settings.kinds, settings.columns, settings.periods])}
          region={region}
          settings={settings}
          busy={session.activity !== null}
          onSave={onSave}
        />
      </OnRequest>
    );
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
              {correction(
                regions.find(
                  ({ recognised }) =>
                    recognised !== null &&
                    recognised.sheet === table.sheet &&
                    recognised.range === table.range
                ),
                "Correct this"
              )}
            </li>
          ))}
        </ul>
      )}
      {leftOut.length > 0 && (
        <OnRequest words={`Left out: ${leftOut.length}`} about="what was not recognised">
          <ul className={styles.list}>
            {leftOut.map((region) => (
              <li key={keyOf(region)} className={styles.item}>
                <Caption1>{`Sheet ${region.sheet}${region.table ? `, table ${region.table}` : ""}`}</Caption1>
                {correction(region, "Say what this is")}
              </li>
            ))}
          </ul>
        </OnRequest>
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
