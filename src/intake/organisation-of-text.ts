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
