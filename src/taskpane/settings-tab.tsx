import {
  Body1,
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { settingDefinitions } from "../standard/setting-definitions";
import { defaultSettings, type Settings } from "../standard/settings";
import { Notice } from "./notice";
import { ProblemMessage } from "./problem-message";
import type { Problem } from "./session";
import {
  settingField,
  settingKeys,
  settingProblems,
  settingsOfTexts,
  settingTexts,
  type SettingKey,
} from "./setting-fields";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: { marginBlock: 0 },
  control: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const groups = [
  { key: "report", title: "The report" },
  { key: "leadership", title: "Leadership goal" },
] as const;

interface SettingsTabProps {
  settings: Settings;
  /** Headings of columns by which results can be split, to choose from. */
  splitColumns: readonly string[];
  /** Something is under way that uses the settings. */
  busy: boolean;
  problem: Problem | null;
  notice: string | null;
  onSave: (settings: Settings) => void;
}

/** The decisions the standard leaves open, kept in the workbook for the next report. */
export function SettingsTab({
  settings,
  splitColumns,
  busy,
  problem,
  notice,
  onSave,
}: SettingsTabProps) {
  const styles = useStyles();
  const [texts, setTexts] = useState(() => settingTexts(settings));
  const problems = settingProblems(texts);
  const type = (key: SettingKey, text: string) => setTexts({ ...texts, [key]: text });
  return (
    <div className={styles.column}>
      <Body1>
        Kept in this workbook, used by the next report, and printed on its method sheet.
      </Body1>
      {groups.map(({ key: group, title }) => (
        <section key={group} aria-labelledby={`settings-${group}`} className={styles.column}>
          <Subtitle2 as="h2" block id={`settings-${group}`} className={styles.heading}>
            {title}
          </Subtitle2>
          {settingKeys
            .filter((key) => settingField(key).group === group)
            .map((key) => {
              const { control, choices, hint } = settingField(key);
              return (
                <Field
                  key={key}
                  label={settingDefinitions[key].label}
                  hint={hint}
                  validationMessage={problems[key]}
                  validationState={problems[key] === undefined ? "none" : "error"}
                >
                  {choices ? (
                    <Select
                      select={{ className: styles.control }}
                      value={texts[key]}
                      onChange={(_, { value }) => type(key, value)}
                    >
                      {choices.map(({ text, words }) => (
                        <option key={text} value={text}>
                          {words}
                        </option>
                      ))}
                    </Select>
                  ) : (
                    <Input
                      className={styles.control}
                      type={control === "date" ? "date" : "text"}
                      inputMode={control === "number" ? "decimal" : undefined}
                      autoComplete="off"
                      input={key === "splitBy" ? { list: "split-columns" } : undefined}
                      value={texts[key]}
                      onChange={(_, { value }) => type(key, value)}
                    />
                  )}
                </Field>
              );
            })}
        </section>
      ))}
      <datalist id="split-columns">
        {splitColumns.map((heading) => (
          <option key={heading} value={heading} />
        ))}
      </datalist>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || Object.keys(problems).length > 0}
          onClick={() => onSave(settingsOfTexts(texts, settings))}
        >
          Save settings
        </Button>
        <Button onClick={() => setTexts(settingTexts(defaultSettings))}>Fill in defaults</Button>
      </div>
      {problem && <ProblemMessage problem={problem} />}
      <Notice text={notice} />
    </div>
  );
}
