/** The icons of the add-in: pixels, and the drawing they are made from. 16 px has its own, on whole pixels. */
export const iconFiles: readonly { file: string; size: number; drawing: string }[] = [
  { file: "icon-16.png", size: 16, drawing: "icon-16.svg" },
  { file: "icon-32.png", size: 32, drawing: "icon.svg" },
  { file: "icon-64.png", size: 64, drawing: "icon.svg" },
  { file: "icon-80.png", size: 80, drawing: "icon.svg" },
  { file: "icon-128.png", size: 128, drawing: "icon.svg" },
];
