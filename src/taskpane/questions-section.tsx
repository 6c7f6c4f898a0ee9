import {
  Body1,
  Button,
  Checkbox,
  Field,
  makeStyles,
  Select,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { formatCount } from "../analysis/format";
import { Notice } from "./notice";
import type { Questions } from "../intake/count/questions";
import { medicalGrades, payBands } from "../standard/pay-bands";
import type { EthnicityMeaning, Settings } from "../standard/settings";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { marginBlock: 0 },
  control: { minWidth: 0, width: "100%" },
  save: { alignSelf: "flex-start" },
  group: { display: "flex", flexDirection: "column", border: "none", padding: 0, margin: 0 },
});

interface QuestionsSectionProps {
  questions: Questions;
  settings: Settings;
  busy: boolean;
  /** What keeping the settings last came to. */
  notice: string | null;
  onSave: (settings: Settings) => void;
}

type Answers = Pick<
  Settings,
  "ethnicities" | "grades" | "verySeniorManagers" | "developmentCourses"
>;

const meanings: readonly EthnicityMeaning[] = ["White", "BME", "Unknown"];
const bands = [...payBands, ...medicalGrades];

function answersIn(settings: Settings): Answers {
  const { ethnicities, grades, verySeniorManagers, developmentCourses } = settings;
  return { ethnicities, grades, verySeniorManagers, developmentCourses };
}

/** A question for each text asked about, and for each answered before, so that an answer can be taken back. */
function asked(
  questions: readonly { text: string; count: number }[],
  answered: readonly string[]
): { text: string; words: string }[] {
  const open = questions.map(({ text, count }) => ({
    text,
    words: `“${text}” (${formatCount(count)})`,
  }));
  const known = new Set(open.map(({ text }) => text));
  return [
    ...open,
    ...answered.filter((text) => !known.has(text)).map((text) => ({ text, words: `“${text}”` })),
  ];
}

/** The answers with one of them changed; "" takes it back. */
function answered<Meaning extends string>(
  answers: Readonly<Record<string, Meaning>>,
  text: string,
  meaning: Meaning | ""
): Record<string, Meaning> {
  const others = Object.fromEntries(Object.entries(answers).filter(([other]) => other !== text));
  return meaning === "" ? others : { ...others, [text]: meaning };
}

const toggled = (list: readonly string[], text: string, chosen: boolean) =>
  chosen ? [...list, text] : list.filter((other) => other !== text);

/** What the report had to leave open, asked beside it; answers are kept in the workbook and used by the next refresh. */
export function QuestionsSection({
  questions,
  settings,
  busy,
  notice,
  onSave,
}: QuestionsSectionProps) {
  const styles = useStyles();
  const [answers, setAnswers] = useState<Answers>(() => answersIn(settings));
  /** The answers that the button kept: the notice is about these, and not about other settings. */
  const [sent, setSent] = useState<Answers | null>(null);
  const ethnicities = asked(questions.ethnicities, Object.keys(settings.ethnicities));
  const grades = asked(questions.grades, Object.keys(settings.grades));
  const roles = asked(questions.localPayRoles, settings.verySeniorManagers);
  const courses = asked(questions.courses, settings.developmentCourses ?? []);
  if ([ethnicities, grades, roles, courses].every((list) => list.length === 0)) {
    return null;
  }
  const choice = <Meaning extends string>(
    label: string,
    value: string,
    choices: readonly Meaning[],
    onChoose: (meaning: Meaning | "") => void
  ) => (
    <Field key={label} label={label}>
      <Select
        select={{ className: styles.control }}
        value={value}
        onChange={(_, { value: chosen }) => onChoose(chosen as Meaning | "")}
      >
        <option value="">Not answered</option>
        {choices.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <section aria-labelledby="questions-heading" className={styles.column}>
      <Subtitle2 as="h2" block id="questions-heading" className={styles.heading}>
        Questions about your data
      </Subtitle2>
      <Body1>Answers are kept in this workbook. Refresh the report to use them.</Body1>
      {ethnicities.map(({ text, words }) =>
        choice(`Ethnicity ${words} is`, answers.ethnicities[text] ?? "", meanings, (meaning) =>
          setAnswers({ ...answers, ethnicities: answered(answers.ethnicities, text, meaning) })
        )
      )}
      {grades.map(({ text, words }) =>
        choice(`Grade ${words} is`, answers.grades[text] ?? "", bands, (band) =>
          setAnswers({ ...answers, grades: answered(answers.grades, text, band) })
        )
      )}
      {roles.length > 0 && (
        <fieldset className={styles.group}>
          <legend>Which of these roles on local pay are very senior managers?</legend>
          {roles.map(({ text, words }) => (
            <Checkbox
              key={text}
              label={words}
              checked={answers.verySeniorManagers.includes(text)}
              onChange={(_, { checked }) =>
                setAnswers({
                  ...answers,
                  verySeniorManagers: toggled(answers.verySeniorManagers, text, checked === true),
                })
              }
            />
          ))}
        </fieldset>
      )}
      {courses.length > 0 && (
        <fieldset className={styles.group}>
          <legend>
            Which of these courses are non-mandatory training or development? None ticked: all
            count.
          </legend>
          {courses.map(({ text, words }) => (
            <Checkbox
              key={text}
              label={words}
              checked={answers.developmentCourses?.includes(text) ?? false}
              onChange={(_, { checked }) => {
                const chosen = toggled(answers.developmentCourses ?? [], text, checked === true);
                setAnswers({ ...answers, developmentCourses: chosen.length > 0 ? chosen : null });
              }}
            />
          ))}
        </fieldset>
      )}
      <Button
        className={styles.save}
        disabledFocusable={busy}
        onClick={() => {
          setSent(answers);
          onSave({ ...settings, ...answers });
        }}
      >
        Keep the answers
      </Button>
      <Notice text={sent === answers ? notice : null} />
    </section>
  );
}
