import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import type { ConvertScope } from "../excel/workbook-port";
import { AskFirst } from "./ask-first";
import { Notice } from "./notice";
import { ProblemMessage } from "./problem-message";
import { foundWords, useConversion } from "./use-conversion";

const scopes: { scope: ConvertScope; words: string }[] = [
  { scope: "selection", words: "the selected cells" },
  { scope: "sheet", words: "the sheet in front" },
  { scope: "workbook", words: "the whole workbook" },
];

/** Takes the focus when the ribbon asks for the conversion. */
export const convertHeading = "convert-heading";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { marginBlock: 0 },
  control: { minWidth: 0, width: "100%" },
  start: { alignSelf: "flex-start" },
});

/** Turns WRES formulas into values, for colleagues without the add-in; asks first. */
export function ConvertSection() {
  const styles = useStyles();
  const [{ scope, busy, found, problem, notice }, actions] = useConversion();
  const askButton = useRef<HTMLButtonElement>(null);
  const focusAskButton = () => askButton.current?.focus();
  return (
    <section aria-labelledby={convertHeading} className={styles.column}>
      <Subtitle2 as="h2" block id={convertHeading} tabIndex={-1} className={styles.heading}>
        Convert to values
      </Subtitle2>
      <Caption1 block>
        For people without the add-in: replaces formulas that use WRES functions by what they show.
      </Caption1>
      <Field label="In">
        <Select
          select={{ className: styles.control }}
          value={scope}
          onChange={(_, { value }) => actions.choose(value as ConvertScope)}
        >
          {scopes.map((choice) => (
            <option key={choice.scope} value={choice.scope}>
              {choice.words}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        ref={askButton}
        className={styles.start}
        disabledFocusable={busy || found !== null}
        onClick={actions.ask}
      >
        Convert to values…
      </Button>
      <AskFirst
        question={found && `${foundWords(found)} will be replaced. This cannot be undone here.`}
        yes="Replace them"
        no="Keep them"
        busy={busy}
        onYes={actions.convert}
        onNo={actions.cancel}
        passFocus={focusAskButton}
      />
      {problem && <ProblemMessage problem={problem} />}
      <Notice text={notice} />
    </section>
  );
}
