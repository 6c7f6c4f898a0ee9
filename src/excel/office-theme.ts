/** Colours darker than this (0 black, 1 white) make a dark theme. */
const middle = 0.5;

/**
 * Whether Office shows a dark theme; null where it does not tell, as on the web and outside Office.
 * Older versions give only the background colour, "#RRGGBB".
 */
export function readOfficeTheme(): { dark: boolean | null } {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  if (typeof theme?.isDarkTheme === "boolean") {
    return { dark: theme.isDarkTheme };
  }
  const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!colour) {
    return { dark: null };
  }
  const [red, green, blue] = colour.slice(1).map((part) => parseInt(part, 16) / 255);
  return { dark: 0.2126 * red + 0.7152 * green + 0.0722 * blue < middle };
}
