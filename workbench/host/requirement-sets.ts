/** The requirement sets an XML manifest lists, e.g. ["SharedRuntime 1.1", "ExcelApi 1.9"]. */
export function readRequirementSets(manifest: string): string[] {
  return [...manifest.matchAll(/<(?:\w+:)?Set\s+([^>]*?)\/?>/g)].flatMap(([, attributes]) => {
    const name = /\bName="([^"]+)"/.exec(attributes)?.[1];
    const version = /\bMinVersion="([^"]+)"/.exec(attributes)?.[1] ?? "1.1";
    return name ? [`${name} ${version}`] : [];
  });
}

/** What a workbook has where no manifest says otherwise. */
export const defaultRequirements: readonly string[] = [
  "ExcelApi 1.9",
  "SharedRuntime 1.1",
  "CustomFunctionsRuntime 1.1",
];
