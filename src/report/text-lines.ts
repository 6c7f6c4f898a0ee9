/**
 * How wide letters of Arial are, in thousandths of the size of the font (advance widths of its metrics, which
 * Liberation Sans shares).
 */
const letterWidths: readonly { letters: string; width: number }[] = [
  { letters: "'’", width: 205 },
  { letters: "ijl", width: 222 },
  { letters: " !,./:;Ift[]\\|·", width: 278 },
  { letters: '()-r`“”"', width: 340 },
  { letters: "•*", width: 370 },
  { letters: "cksvxyzJ", width: 500 },
  { letters: "0123456789abdeghnopquL?$#_–", width: 556 },
  { letters: "+<=>÷−×~", width: 584 },
  { letters: "FTZ", width: 611 },
  { letters: "ABEKPSVXY&", width: 667 },
  { letters: "CDHNRUw", width: 722 },
  { letters: "GOQ", width: 778 },
  { letters: "mM", width: 833 },
  { letters: "%", width: 889 },
  { letters: "W", width: 944 },
  { letters: "—…@", width: 1000 },
];

const widthOf = new Map(
  letterWidths.flatMap(({ letters, width }) =>
    [...letters].map((letter): [string, number] => [letter, width])
  )
);

/** Of a letter that is not in the table. */
const usualWidth = 600;

/**
 * Pixels of 1/96 inch of a unit of column width, where the workbook's own font is of the usual size. Excel draws a font
 * at whole pixels, so letters of 10 points are 13 high; it rounds each letter too, which makes lines a little longer.
 */
const unit = 7;
const pixelsOf = (points: number) => Math.floor((points * 96) / 72);
const rounding = 1.02;
const boldness = 1.07;

interface Font {
  /** Points. */
  size?: number;
  bold?: boolean;
}

/** The width of a text on one line, in units of column width (characters). */
export function textWidth(text: string, { size = 10, bold = false }: Font = {}): number {
  const thousandths = [...text].reduce(
    (sum, letter) => sum + (widthOf.get(letter) ?? usualWidth),
    0
  );
  return ((thousandths / 1000) * pixelsOf(size) * rounding * (bold ? boldness : 1)) / unit;
}

function paragraphLines(paragraph: string, width: number, font: Font): number {
  const space = textWidth(" ", font);
  let count = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const wide = textWidth(word, font);
    if (used > 0 && used + space + wide > width) {
      count += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + wide;
    if (used > width) {
      count += Math.ceil(used / width) - 1;
      used %= width;
    }
  }
  return count;
}

/**
 * How many lines a text takes when it is broken between words in a column of so many characters; at least 1. A line
 * feed begins a new line, and a word longer than the column is broken.
 */
export function textLines(text: string, width: number, font: Font = {}): number {
  return text
    .split("\n")
    .reduce((lines, paragraph) => lines + paragraphLines(paragraph, width, font), 0);
}
