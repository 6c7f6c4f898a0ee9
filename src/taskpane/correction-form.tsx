import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SurveyedRegion } from "../excel/workbook-port";
import { kindsOfTable, type TableKind } from "../standard/table-vocabulary";
import type { Settings } from "../standard/settings";
import { rolesToChoose, roleWords, type ChosenRole } from "./role-words";
import { correctionOf, withCorrection, type TableCorrection } from "./table-correction";
import { kindWords } from "./table-words";

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalS,
  },
  control: { minWidth: 0, width: "100%" },
  save: { alignSelf: "flex-start" },
});

interface CorrectionFormProps {
  region: SurveyedRegion;
  settings: Settings;
  busy: boolean;
  onSave: (settings: Settings) => void;
}

/** What a column is read as without a correction. */
function readAs({ recognised }: SurveyedRegion, heading: string): string {
  const role = Object.entries(recognised?.columns ?? {}).find(
    ([, column]) => column.header === heading
  )?.[0];
  return role === undefined ? "not read" : roleWords(role as ChosenRole);
}

/** What a table is, of which date, and what its columns hold: only what is to be read otherwise need be chosen. */
export function CorrectionForm({ region, settings, busy, onSave }: CorrectionFormProps) {
  const styles = useStyles();
  const { recognised, headers } = region;
  const [correction, setCorrection] = useState<TableCorrection>(() =>
    correctionOf(settings, region)
  );
  const kind = correction.kind === "" ? (recognised?.kind ?? "") : correction.kind;
  const roles = kind === "" || kind === "none" ? [] : rolesToChoose(kind);
  const setRole = (heading: string, role: string) => {
    const others = Object.fromEntries(
      Object.entries(correction.roles).filter(([other]) => other !== heading)
    );
    setCorrection({
      ...correction,
      roles: role === "" ? others : { ...others, [heading]: role as ChosenRole | "none" },
    });
  };
  return (
    <div className={styles.column}>
      <Field label="What this table is">
        <Select
          select={{ className: styles.control }}
          value={correction.kind}
          onChange={(_, { value }) =>
            setCorrection({ ...correction, kind: value as TableKind | "none" | "" })
          }
        >
          <option value="">
            {recognised ? `As recognised: ${kindWords[recognised.kind]}` : "Not known"}
          </option>
          {kindsOfTable.map((one) => (
            <option key={one} value={one}>
              {kindWords[one]}
            </option>
          ))}
          <option value="none">Leave it out</option>
        </Select>
      </Field>
      <Field label="Snapshot date" hint="Blank: as the table tells">
        <Input
          className={styles.control}
          type="date"
          value={correction.period}
          onChange={(_, { value }) => setCorrection({ ...correction, period: value })}
        />
      </Field>
      {roles.length > 0 &&
        headers.map((heading) => (
          <Field key={heading} label={`Column “${heading}”`}>
            <Select
              select={{ className: styles.control }}
              value={correction.roles[heading] ?? ""}
              onChange={(_, { value }) => setRole(heading, value)}
            >
              <option value="">{`As recognised: ${readAs(region, heading)}`}</option>
              {roles.map(({ role, words }) => (
                <option key={role} value={role}>
                  {words}
                </option>
              ))}
              <option value="none">Do not read it</option>
            </Select>
          </Field>
        ))}
      <Button
        className={styles.save}
        disabledFocusable={busy}
        onClick={() => onSave(withCorrection(settings, region, correction))}
      >
        Keep in this workbook
      </Button>
    </div>
  );
}
