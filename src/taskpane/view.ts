/** The tabs of the pane, in their order. */
export const views = [
  { key: "report", title: "Report" },
  { key: "check", title: "Quick check" },
  { key: "settings", title: "Settings" },
  { key: "help", title: "Help" },
] as const;

export type View = (typeof views)[number]["key"];
