import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { LikelihoodNumber } from "../analysis/compared-event";
import {
  countNames,
  countWords,
  typingProblems,
  type CountName,
  type FourCounts,
} from "./quick-check";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(116px, 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  // An input asks for 20 characters of width, more than half of a narrow pane.
  input: { minWidth: 0, width: "100%" },
});

interface CountFieldsProps {
  typed: FourCounts<string>;
  indicator: LikelihoodNumber;
  onType: (name: CountName, text: string) => void;
}

/** The four counts, each in a field that says what is wrong with it. */
export function CountFields({ typed, indicator, onType }: CountFieldsProps) {
  const styles = useStyles();
  const problems = typingProblems(typed, indicator);
  return (
    <div className={styles.fields}>
      {countNames.map((name) => (
        <Field
          key={name}
          label={countWords(name, indicator)}
          validationMessage={problems[name]}
          validationState={problems[name] === undefined ? "none" : "error"}
        >
          <Input
            className={styles.input}
            inputMode="numeric"
            autoComplete="off"
            value={typed[name]}
            onChange={(_, { value }) => onType(name, value)}
          />
        </Field>
      ))}
    </div>
  );
}
