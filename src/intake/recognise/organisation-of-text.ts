/** What the names of NHS organisations end in. */
const endings =
  "(?:NHS (?:Foundation )?Trust|Integrated Care Board|ICB|Clinical Commissioning Group|CCG|Community Interest Company|CIC)";

const wholeName = new RegExp(`^[A-Z][^|:;\\t]*? ${endings}(?: \\([^)]*\\))?$`);
const nameFirst = new RegExp(`^([A-Z][^|:;,\\t–—]*? ${endings})\\b`);
const labelled = /^(?:organisation|trust|employer)(?: name)?\s*:\s*(.+)$/i;

/** Sentences about an organisation rather than its name. */
const notAName =
  /\b(report|list|data|extract|staff in post|produced|prepared|source|for|at|of all)\b/i;

/**
 * The name of the organisation in a line of text: the whole line ("Anytown NHS Foundation Trust"),
 * its beginning ("Anytown NHS Trust - Staff in post"), or what follows "Organisation:"; null when
 * the line does not plainly give one.
 */
export function organisationOfText(text: string): string | null {
  const line = text.replace(/\s+/g, " ").trim();
  const label = labelled.exec(line);
  if (label) return label[1].trim();
  if (wholeName.test(line) && !notAName.test(line.replace(/\([^)]*\)$/, ""))) return line;
  const name = nameFirst.exec(line)?.[1] ?? null;
  return name !== null && !notAName.test(name) ? name : null;
}

/** What makes the name of an organisation, or only says of which sort it is. */
const sorts = /\b(the|nhs|foundation|trust|ft)\b/g;

/**
 * A name of an organisation without what is written now one way, now another: "The Anytown NHS Foundation Trust (RXX)"
 * and "Anytown NHS Trust" are the same.
 */
export function plainOrganisation(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return plain.replace(sorts, " ").replace(/\s+/g, " ").trim() || plain;
}

const nameWithin = new RegExp(
  `[A-Z][\\w'’.-]*(?: (?:[A-Z][\\w'’.-]*|and|&|of|the|for|in|on|upon|with))*? ${endings}\\b`,
  "g"
);

/** Every name of an organisation somewhere in a text: "WRES 2025: Anytown NHS Trust (Othertown returns its own)". */
export function organisationsNamedIn(text: string): string[] {
  return [...text.replace(/\s+/g, " ").matchAll(nameWithin)].map(([name]) => name);
}
