import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { readManifest } from "../../../workbench/page/ribbon";

const parse = (xml: string): Document =>
  new DOMParser().parseFromString(xml, "application/xml") as unknown as Document;

const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

describe("the ribbon as the manifest has it", () => {
  it("holds the product, its group, its buttons and the namespace of its functions", () => {
    const { productName, groups, namespace } = readManifest(parse(manifest));
    expect(productName).toBe("WRES for Excel");
    expect(namespace).toBe("WRES");
    expect(groups.map(({ label }) => label)).toEqual(["WRES"]);
    const button = groups[0].buttons.find(({ id }) => id === "Wres.Report");
    expect(button).toMatchObject({
      label: "WRES report",
      icon: "assets/icon-32.png",
      action: { type: "ShowTaskpane" },
    });
  });

  it("knows the function behind a button that runs one", () => {
    const running = manifest.replace(
      /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/,
      '<Action xsi:type="ExecuteFunction"><FunctionName>RefreshReport</FunctionName></Action>'
    );
    expect(readManifest(parse(running)).groups[0].buttons[0].action).toEqual({
      type: "ExecuteFunction",
      functionName: "RefreshReport",
    });
  });

  it("says which resource is missing", () => {
    const broken = manifest.replace(/<bt:String id="Report.Label"[^>]*>/, "");
    expect(() => readManifest(parse(broken))).toThrow(/Report\.Label is missing/);
  });
});
