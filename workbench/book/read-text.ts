import { decodeXml } from "./package-xml";

/** Characters that XML cannot hold stand in a workbook as _x000D_ (ECMA-376 22.9.2.19, ST_Xstring). */
export function unescapeText(text: string): string {
  const decoded = decodeXml(text);
  if (!decoded.includes("_x")) return decoded;
  return decoded.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}

/**
 * Text of a shared or inline string: its `<t>`, or the `<t>` of its runs one after the other.
 * Phonetic hints (`<rPh>`) are no part of the text.
 */
export function readRichText(xml: string): string {
  const start = xml.indexOf("<t");
  if (start < 0) return "";
  const spoken = xml.includes("<rPh") ? xml.replace(/<rPh[\s\S]*?<\/rPh>/g, "") : xml;
  let text = "";
  for (const match of spoken.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)) text += match[1];
  return unescapeText(text);
}

/** The texts of a shared strings part, in order. */
export function readSharedStrings(xml: string): string[] {
  const texts: string[] = [];
  let position = xml.indexOf("<si");
  while (position >= 0) {
    const open = xml.indexOf(">", position);
    if (xml[open - 1] === "/") {
      texts.push("");
      position = xml.indexOf("<si", open);
      continue;
    }
    const close = xml.indexOf("</si>", open);
    texts.push(readRichText(xml.slice(open + 1, close)));
    position = xml.indexOf("<si", close);
  }
  return texts;
}
