import { escapeAttribute, escapeXml } from "./package-xml";

const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;

/** Characters that XML cannot hold, and text that looks like their code, as _x000D_ (ECMA-376 22.9.2.19). */
function escapeCharacters(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      UNWRITABLE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
    );
}

/** Text of a cell or formula as element content. */
export function textXml(text: string): string {
  return escapeXml(escapeCharacters(text));
}

/** Value of an attribute that must equal a cell's text (a table column): line breaks as _x000a_. */
export function attributeText(text: string): string {
  return escapeCharacters(text).replace(/\n/g, "_x000a_");
}

/** The same, escaped for markup. */
export function textAttribute(text: string): string {
  return escapeAttribute(attributeText(text));
}
