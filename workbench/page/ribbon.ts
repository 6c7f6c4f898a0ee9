/** A button as the manifest describes it. */
export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  /** Path of its 32-pixel icon on the page's own server. */
  icon: string;
  /** What it does: shows the pane, or calls the function associated with this id. */
  action: { type: "ShowTaskpane" } | { type: "ExecuteFunction"; functionName: string };
}

/** A group of the add-in on the ribbon. */
export interface RibbonGroup {
  label: string;
  buttons: RibbonButton[];
}

/** What the workbench needs of manifest.xml. */
export interface ManifestSummary {
  productName: string;
  groups: RibbonGroup[];
  /** What stands before the name of a custom function, e.g. "WRES". */
  namespace: string;
}

/** Elements of this local name, whatever their namespace prefix. */
const elements = (parent: Element | Document, name: string): Element[] =>
  Array.from(parent.getElementsByTagNameNS("*", name));

const children = (parent: Element, name: string): Element[] =>
  Array.from(parent.childNodes).filter(
    (child): child is Element => child.nodeType === 1 && (child as Element).localName === name
  );

function only(parent: Element, name: string): Element {
  const [first] = children(parent, name);
  if (!first) throw new Error(`manifest.xml: ${parent.nodeName} holds no ${name}.`);
  return first;
}

/** Reads product name, ribbon groups and namespace. Throws where the manifest lacks what Excel demands. */
export function readManifest(manifest: Document): ManifestSummary {
  const resources = new Map(
    ["Image", "Url", "String"].flatMap((kind) =>
      elements(manifest, kind).map((element): [string, string] => [
        element.getAttribute("id") ?? "",
        element.getAttribute("DefaultValue") ?? "",
      ])
    )
  );
  const resource = (element: Element): string => {
    const id = element.getAttribute("resid") ?? "";
    const value = resources.get(id);
    if (value === undefined) throw new Error(`manifest.xml: the resource ${id} is missing.`);
    return value;
  };
  const button = (control: Element): RibbonButton => {
    const tip = only(control, "Supertip");
    const action = only(control, "Action");
    const icon = children(only(control, "Icon"), "Image").find(
      (image) => image.getAttribute("size") === "32"
    );
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(only(control, "Label")),
      tip: resource(only(tip, "Description")),
      icon: icon ? new URL(resource(icon)).pathname.slice(1) : "",
      action:
        action.getAttribute("xsi:type") === "ExecuteFunction"
          ? {
              type: "ExecuteFunction",
              functionName: (only(action, "FunctionName").textContent ?? "").trim(),
            }
          : { type: "ShowTaskpane" },
    };
  };
  return {
    productName: elements(manifest, "DisplayName")[0]?.getAttribute("DefaultValue") ?? "",
    groups: elements(manifest, "ExtensionPoint")
      .filter((point) => point.getAttribute("xsi:type") === "PrimaryCommandSurface")
      .flatMap((point) => elements(point, "Group"))
      .map((group) => ({
        label: resource(only(group, "Label")),
        buttons: children(group, "Control").map(button),
      })),
    namespace: elements(manifest, "Namespace").map(resource)[0] ?? "",
  };
}
