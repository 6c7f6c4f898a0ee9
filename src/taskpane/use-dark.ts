import { useEffect, useState } from "react";

/** Whether Office is dark; null where it does not say (Excel on the web, older Excel). */
export type ReadTheme = () => { dark: boolean | null };

const darkPreference = "(prefers-color-scheme: dark)";

const isDark = (readTheme: ReadTheme): boolean =>
  readTheme().dark ?? window.matchMedia(darkPreference).matches;

/**
 * Whether the pane should be dark: as Office says, else as the system prefers. Read again when the
 * pane gets the focus, because Excel does not announce a change of its theme.
 */
export function useDark(readTheme: ReadTheme): boolean {
  const [dark, setDark] = useState(() => isDark(readTheme));
  useEffect(() => {
    const readAgain = () => setDark(isDark(readTheme));
    const preference = window.matchMedia(darkPreference);
    preference.addEventListener("change", readAgain);
    window.addEventListener("focus", readAgain);
    return () => {
      preference.removeEventListener("change", readAgain);
      window.removeEventListener("focus", readAgain);
    };
  }, [readTheme]);
  return dark;
}
