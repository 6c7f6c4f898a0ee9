import { officeApiSets } from "../../../workbench/host/office";
import { typeDefinitions } from "../../../workbench/host/types/type-definitions";
import { closeBook, openBook } from "./open-book";

afterAll(closeBook);

const apiSets = officeApiSets();

it("every class and every enumeration of the host is one of Office.js", async () => {
  const { office } = await openBook();
  const excel = office.Excel as unknown as Record<string, unknown>;
  for (const [type, { members }] of typeDefinitions) {
    expect(typeof excel[type]).toBe("function");
    for (const [name, { oneOf }] of Object.entries(members))
      if (oneOf)
        expect([`${type}.${name}`, apiSets.enums.has(oneOf)]).toEqual([`${type}.${name}`, true]);
  }
});

/** Properties and methods of a client class and the names they are sent under. */
function sentNames(prototype: object): Map<string, string> {
  const names = new Map<string, string>();
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const { value, get, set } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
    const code = [value, get, set].map(String).join("\n");
    const sent =
      /_(?:create(?:Method|Property)Object|invoke(?:Method|SetProperty))\([^"]*"(\w+)"/.exec(code);
    if (sent) names.set(name, sent[1]);
  }
  return names;
}

it("the members of the host go over the wire under the names it answers to", async () => {
  const { office } = await openBook();
  const excel = office.Excel as unknown as Record<string, { prototype: object }>;
  for (const [type, { members }] of typeDefinitions) {
    const sent = sentNames(excel[type].prototype);
    for (const name of Object.keys(members)) {
      const wire = sent.get(name);
      if (wire) expect([type, wire.toLowerCase()]).toEqual([type, name.toLowerCase()]);
    }
  }
});

describe("the table of requirement sets", () => {
  it.each([
    ["Range.values", "ExcelApi 1.1", "ExcelApi 1.1"],
    ["Chart.displayBlanksAs", "ExcelApi 1.8", "ExcelApi 1.8"],
    ["Worksheet.getRanges", "ExcelApi 1.9", "ExcelApi 1.9"],
    ["Application.calculationMode", "ExcelApi 1.1", "ExcelApi 1.8"],
    ["Worksheet.visibility", "ExcelApi 1.1", "ExcelApi 1.2"],
    ["Table.resize", "ExcelApi 1.13", "ExcelApi 1.13"],
    // A member without a remark has the set of its class.
    ["Chart.context", "ExcelApi 1.1", "ExcelApi 1.1"],
  ])("has %s", (member, read, write) => {
    expect(apiSets.members.get(member)).toEqual({ read, write });
  });

  it("has the values of enumerations", () => {
    expect(apiSets.enums.get("ChartType")?.has("ColumnStacked100")).toBe(true);
    expect([...(apiSets.enums.get("ChartSeriesBy") ?? [])]).toEqual(["Auto", "Columns", "Rows"]);
  });
});
