/**
 * The icons of the add-in and of its buttons: pixels, and the drawing they are made from. The add-in's own has another
 * drawing for 16 pixels; those of the buttons are drawn on a grid of 16, which 32 and 80 pixels keep whole.
 */
export const iconFiles: readonly { file: string; size: number; drawing: string }[] = [
  { file: "icon-16.png", size: 16, drawing: "icon-16.svg" },
  { file: "icon-32.png", size: 32, drawing: "icon.svg" },
  { file: "icon-64.png", size: 64, drawing: "icon.svg" },
  { file: "icon-80.png", size: 80, drawing: "icon.svg" },
  { file: "icon-128.png", size: 128, drawing: "icon.svg" },
  ...["refresh", "check", "convert"].flatMap((name) =>
    [16, 32, 80].map((size) => ({ file: `${name}-${size}.png`, size, drawing: `${name}.svg` }))
  ),
];
