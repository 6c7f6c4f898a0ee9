import { useCallback, useEffect, useState } from "react";
import { defaultSettings, type Settings } from "../standard/settings";
import { problemOf, type Problem } from "./session";
import { useWorkbook } from "./workbook-context";

export interface KeptSettings {
  /** null until the workbook has told. */
  settings: Settings | null;
  saving: boolean;
  problem: Problem | null;
  notice: string | null;
}

/** The settings kept in the workbook in context, read when the pane opens; and the way to keep others. */
export function useSettings(): [KeptSettings, (settings: Settings) => void] {
  const workbook = useWorkbook();
  const [kept, setKept] = useState<KeptSettings>({
    settings: null,
    saving: false,
    problem: null,
    notice: null,
  });

  useEffect(() => {
    workbook.readSettings().then(
      (settings) => setKept({ settings, saving: false, problem: null, notice: null }),
      // The report can be written all the same: what hinders it too will be said there.
      (error: unknown) =>
        setKept({
          settings: defaultSettings,
          saving: false,
          problem: problemOf(error, "reading settings"),
          notice: null,
        })
    );
  }, [workbook]);

  const save = useCallback(
    (settings: Settings) => {
      setKept((before) => ({ ...before, saving: true, problem: null, notice: null }));
      workbook.keepSettings(settings).then(
        () =>
          setKept({
            settings,
            saving: false,
            problem: null,
            notice: "The settings are kept in this workbook.",
          }),
        (error: unknown) =>
          setKept((before) => ({
            ...before,
            saving: false,
            problem: problemOf(error, "keeping settings"),
          }))
      );
    },
    [workbook]
  );

  return [kept, save];
}
