import { paneTheme } from "../../src/taskpane/theme";

/** Relative luminance and contrast of two colours written #rrggbb (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    expect(color).toMatch(/^#[\da-f]{6}$/i);
    const [red, green, blue] = [1, 3, 5]
      .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ["light", paneTheme(false)],
  ["dark", paneTheme(true)],
])("the %s theme", (name, theme) => {
  it.each([
    ["text", theme.colorNeutralForeground1, theme.colorNeutralBackground1],
    ["small print", theme.colorNeutralForeground2, theme.colorNeutralBackground1],
    ["a link", theme.colorBrandForegroundLink, theme.colorNeutralBackground1],
    ["a link pointed at", theme.colorBrandForegroundLinkHover, theme.colorNeutralBackground1],
    ["the main button", theme.colorNeutralForegroundOnBrand, theme.colorBrandBackground],
    [
      "the main button pointed at",
      theme.colorNeutralForegroundOnBrand,
      theme.colorBrandBackgroundHover,
    ],
    [
      "the main button pressed",
      theme.colorNeutralForegroundOnBrand,
      theme.colorBrandBackgroundPressed,
    ],
    ["an error", theme.colorStatusDangerForeground1, theme.colorStatusDangerBackground1],
    ["a warning", theme.colorStatusWarningForeground1, theme.colorStatusWarningBackground1],
  ])("gives %s a contrast of 4.5 to 1", (_, foreground, background) => {
    expect(contrast(foreground, background)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["the bar beside a result", theme.colorBrandStroke1],
    ["the progress bar", theme.colorCompoundBrandBackground],
    ["the focus ring", theme.colorStrokeFocus2],
  ])("gives %s a contrast of 3 to 1", (_, color) => {
    expect(contrast(color, theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(3);
  });

  it("is light or dark as its name says", () => {
    expect(contrast(theme.colorNeutralBackground1, "#000000") > 10).toBe(name === "light");
  });
});
