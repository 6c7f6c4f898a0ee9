import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Shades of the product's blue (#12436D, the first colour of the Analysis Function palette), darkest first. */
const brand: BrandVariants = {
  10: "#020a12",
  20: "#05182a",
  30: "#08243e",
  40: "#0b2e4e",
  50: "#0e3659",
  60: "#103d63",
  70: "#11406a",
  80: "#12436d",
  90: "#2b6ba3",
  100: "#62a1d8",
  110: "#74addd",
  120: "#8abae3",
  130: "#a2c9e9",
  140: "#bad8f0",
  150: "#d2e6f6",
  160: "#ebf4fb",
};

const lightTheme: Theme = createLightTheme(brand);

/** On a dark ground the blue of the light theme would leave the primary button without an edge. */
const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorBrandBackground: brand[90],
  colorBrandBackgroundHover: "#2f72ac",
  colorBrandBackgroundPressed: brand[80],
  colorBrandBackgroundSelected: brand[80],
};

/** The Fluent theme of the pane. The contrast themes of Windows need none: Fluent follows forced colours itself. */
export function paneTheme(dark: boolean): Theme {
  return dark ? darkTheme : lightTheme;
}
