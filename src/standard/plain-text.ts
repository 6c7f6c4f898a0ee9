/**
 * A text as it is compared with what people wrote of it: lower case, with one space for spaces, line breaks
 * and underscores. Numbers are taken as they are written.
 */
export function plainText(value: string | number | boolean): string {
  return String(value)
    .replace(/[\s_]+/g, " ")
    .trim()
    .toLowerCase();
}
