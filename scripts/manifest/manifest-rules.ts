import {
  childrenAt,
  childrenNamed,
  elementsNamed,
  everyElement,
  type ManifestElement,
} from "./read-manifest";

/** What stands around a manifest, as far as the rules need it. */
export interface ManifestSurroundings {
  /** True for the manifest of a deployment: no localhost, every file present. */
  deployed: boolean;
  /** Size of a PNG file of the add-in by its path ("assets/icon-16.png"); null: no such PNG file. */
  pngSize: (path: string) => { width: number; height: number } | null;
  /** Whether the add-in serves this path; null when that cannot be known (nothing has been built). */
  fileExists: (path: string) => boolean | null;
  /** Ids that the code associates with ribbon actions. */
  actionIds: ReadonlySet<string>;
  /** The custom functions the build made, by id; null: nothing has been built. */
  functionIds: readonly string[] | null;
}

/** One broken rule: a plain sentence, and the line of the manifest. */
export interface ManifestProblem {
  message: string;
  line: number;
}

export interface ManifestRule {
  name: string;
  check: (manifest: ManifestElement, around: ManifestSurroundings) => ManifestProblem[];
}

const problem = (element: ManifestElement, message: string): ManifestProblem => ({
  message,
  line: element.line,
});

/** The order the schema fixes for the children of an element; "?" marks those that may be missing. */
const childOrders: { parent: string; within?: string; children: string[] }[] = [
  {
    parent: "OfficeApp",
    children: [
      "Id",
      "AlternateId?",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains?",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ],
  },
  {
    parent: "VersionOverrides",
    children: ["Description?", "Requirements?", "Hosts", "Resources"],
  },
  {
    parent: "Host",
    within: "VersionOverrides",
    children: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  },
  { parent: "DesktopFormFactor", children: ["GetStarted", "FunctionFile", "ExtensionPoint"] },
  { parent: "GetStarted", children: ["Title", "Description", "LearnMoreUrl"] },
  { parent: "OfficeMenu", children: ["Control"] },
  { parent: "Group", children: ["Label", "Icon", "Control"] },
  { parent: "Control", children: ["Label", "Supertip", "Icon", "Action"] },
  { parent: "Supertip", children: ["Title", "Description"] },
  { parent: "Resources", children: ["Images", "Urls", "ShortStrings", "LongStrings"] },
];

/** Says what is out of order, missing or not allowed among the children of one element. */
function orderProblems(element: ManifestElement, order: string[]): ManifestProblem[] {
  const allowed = order.map((name) => name.replace("?", ""));
  const unknown = element.children.find((child) => !allowed.includes(child.name));
  if (unknown) {
    return [problem(unknown, `<${unknown.name}> does not belong in <${element.name}>.`)];
  }
  const missing = order.filter(
    (name) => !name.endsWith("?") && childrenNamed(element, name).length === 0
  );
  const misplaced = element.children.find(
    (child, index) =>
      index > 0 && allowed.indexOf(child.name) < allowed.indexOf(element.children[index - 1].name)
  );
  return [
    ...missing.map((name) => problem(element, `<${element.name}> has no <${name}>.`)),
    ...(misplaced
      ? [
          problem(
            misplaced,
            `<${misplaced.name}> stands too late in <${element.name}>. The order is: ${allowed.join(", ")}.`
          ),
        ]
      : []),
  ];
}

const childOrder: ManifestRule = {
  name: "order of elements",
  check: (manifest) =>
    childOrders.flatMap(({ parent, within, children }) => {
      const scopes = within ? elementsNamed(manifest, within) : [manifest];
      return scopes
        .flatMap((scope) => elementsNamed(scope, parent))
        .flatMap((element) => orderProblems(element, children));
    }),
};

/** Form of the values that stand directly under the root. */
const rootValues: { element: string; form: RegExp; wanted: string }[] = [
  {
    element: "Id",
    form: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
    wanted: "a GUID such as 6e0c336a-aca2-4f67-a824-866a847e3dd5",
  },
  { element: "Version", form: /^\d{1,5}(\.\d{1,5}){3}$/, wanted: "four numbers such as 1.0.0.0" },
  { element: "ProviderName", form: /\S/, wanted: "the name of the publisher" },
  { element: "DefaultLocale", form: /^[a-z]{2}-[A-Z]{2}$/, wanted: "a locale such as en-GB" },
  { element: "Permissions", form: /^ReadWriteDocument$/, wanted: "ReadWriteDocument" },
];

const formOfRootValues: ManifestRule = {
  name: "form of values",
  check: (manifest) =>
    rootValues.flatMap(({ element, form, wanted }) =>
      childrenNamed(manifest, element)
        .filter((found) => !form.test(found.text))
        .map((found) => problem(found, `<${element}> is "${found.text}"; it must be ${wanted}.`))
    ),
};

/** The lists of resources, with the longest value each may hold. */
const resourceLists: Record<string, { item: string; longest: number }> = {
  Images: { item: "Image", longest: 2048 },
  Urls: { item: "Url", longest: 2048 },
  ShortStrings: { item: "String", longest: 125 },
  LongStrings: { item: "String", longest: 250 },
};

interface Resource {
  id: string;
  value: string;
  list: string;
  element: ManifestElement;
}

const resourcesOf = (manifest: ManifestElement): Resource[] =>
  Object.entries(resourceLists).flatMap(([list, { item }]) =>
    childrenAt(manifest, "VersionOverrides", "Resources", list, item).map((element) => ({
      id: element.attributes.id ?? "",
      value: element.attributes.DefaultValue ?? "",
      list,
      element,
    }))
  );

const resourceUses = (manifest: ManifestElement) =>
  everyElement(manifest).filter((element) => element.attributes.resid !== undefined);

const resources: ManifestRule = {
  name: "resources",
  check: (manifest) => {
    const defined = resourcesOf(manifest);
    const used = resourceUses(manifest);
    const usedIds = new Set(used.map((element) => element.attributes.resid));
    return [
      ...used
        .filter((element) => !defined.some(({ id }) => id === element.attributes.resid))
        .map((element) =>
          problem(element, `The resource "${element.attributes.resid}" is used but not defined.`)
        ),
      ...defined
        .filter(({ id }) => !usedIds.has(id))
        .map(({ id, element }) =>
          problem(element, `The resource "${id}" is defined but not used.`)
        ),
      ...defined
        .filter(({ id }) => id.length > 32)
        .map(({ id, element }) => problem(element, `The id "${id}" is longer than 32 characters.`)),
      ...defined
        .filter(({ value, list }) => value === "" || value.length > resourceLists[list].longest)
        .map(({ id, value, list, element }) =>
          problem(
            element,
            `"${id}" has ${value.length} characters; ${list} hold 1 to ${resourceLists[list].longest}.`
          )
        ),
    ];
  },
};

const uniqueIds: ManifestRule = {
  name: "ids",
  check: (manifest) => {
    const seen = new Set<string>();
    return everyElement(manifest)
      .filter((element) => element.attributes.id && element.name !== "OfficeTab")
      .filter((element) => seen.size === seen.add(element.attributes.id).size)
      .map((element) => problem(element, `The id "${element.attributes.id}" is used twice.`));
  },
};

/** Longest texts that stand directly under the root. */
const rootTexts: { element: string; longest: number }[] = [
  { element: "DisplayName", longest: 125 },
  { element: "Description", longest: 250 },
];

const rootTextLengths: ManifestRule = {
  name: "lengths",
  check: (manifest) =>
    rootTexts.flatMap(({ element, longest }) =>
      childrenNamed(manifest, element)
        .filter(({ attributes }) => {
          const length = (attributes.DefaultValue ?? "").length;
          return length === 0 || length > longest;
        })
        .map((found) =>
          problem(
            found,
            `<${element}> has ${(found.attributes.DefaultValue ?? "").length} characters; it may have 1 to ${longest}.`
          )
        )
    ),
};

interface Address {
  text: string;
  /** null when the text is no address. */
  url: URL | null;
  element: ManifestElement;
}

const parseUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/** Every address of the manifest except the names of namespaces. */
function addressesOf(manifest: ManifestElement): Address[] {
  const urlElements = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"];
  const texts = [
    ...urlElements.flatMap((name) =>
      elementsNamed(manifest, name)
        .filter((element) => element.attributes.DefaultValue !== undefined)
        .map((element) => ({ text: element.attributes.DefaultValue, element }))
    ),
    ...elementsNamed(manifest, "AppDomain").map((element) => ({ text: element.text, element })),
    ...resourcesOf(manifest)
      .filter(({ list }) => list === "Images" || list === "Urls")
      .map(({ value, element }) => ({ text: value, element })),
  ];
  return texts.map(({ text, element }) => ({ text, url: parseUrl(text), element }));
}

const localHosts = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i;

const addresses: ManifestRule = {
  name: "addresses",
  check: (manifest, { deployed }) =>
    addressesOf(manifest).flatMap(({ text, url, element }) => {
      if (url === null || url.protocol !== "https:") {
        return [problem(element, `"${text}" is not an address that begins with https://.`)];
      }
      return deployed && localHosts.test(url.hostname)
        ? [
            problem(
              element,
              `"${text}" leads to the developer's own computer. Build with --env url=https://…/.`
            ),
          ]
        : [];
    }),
};

const appDomains: ManifestRule = {
  name: "app domains",
  check: (manifest) => {
    const allowed = new Set(
      elementsNamed(manifest, "AppDomain").map(({ text }) => parseUrl(text)?.origin)
    );
    return addressesOf(manifest)
      .filter(({ url }) => url !== null && !allowed.has(url.origin))
      .map(({ url, element }) =>
        problem(
          element,
          `${url?.origin} is not listed in <AppDomains>, so the pane cannot open it.`
        )
      );
  },
};

/** The path under which the add-in serves an address, or null when it belongs to another site. */
function ownPath(manifest: ManifestElement, url: URL): string | null {
  const page = childrenAt(manifest, "DefaultSettings", "SourceLocation")[0];
  const root = page && parseUrl(page.attributes.DefaultValue ?? "");
  const folder = root && new URL(".", root).href;
  return folder && url.href.startsWith(folder)
    ? url.href.slice(folder.length).split(/[?#]/)[0]
    : null;
}

const files: ManifestRule = {
  name: "files",
  check: (manifest, { fileExists }) =>
    addressesOf(manifest)
      .filter(({ element }) => element.name !== "AppDomain")
      .flatMap(({ url, element }) => {
        const path = url && ownPath(manifest, url);
        return path && fileExists(path) === false
          ? [problem(element, `The add-in has no file "${path}".`)]
          : [];
      }),
};

/** The size each icon must have: by element at the root, by its own attribute in the ribbon. */
function iconSizes(
  manifest: ManifestElement
): { address: string; size: number; element: ManifestElement }[] {
  const byId = new Map(resourcesOf(manifest).map(({ id, value }) => [id, value]));
  return [
    ...childrenNamed(manifest, "IconUrl").map((element) => ({
      address: element.attributes.DefaultValue ?? "",
      size: 32,
      element,
    })),
    ...childrenNamed(manifest, "HighResolutionIconUrl").map((element) => ({
      address: element.attributes.DefaultValue ?? "",
      size: 64,
      element,
    })),
    ...elementsNamed(manifest, "Icon")
      .flatMap((icon) => childrenNamed(icon, "Image"))
      .map((element) => ({
        address: byId.get(element.attributes.resid) ?? "",
        size: Number(element.attributes.size),
        element,
      })),
  ];
}

const ribbonIconSizes = [16, 32, 80];

const icons: ManifestRule = {
  name: "icons",
  check: (manifest, { pngSize }) => [
    ...elementsNamed(manifest, "Icon").flatMap((icon) => {
      const given = childrenNamed(icon, "Image").map(({ attributes }) => Number(attributes.size));
      return ribbonIconSizes
        .filter((size) => !given.includes(size))
        .map((size) => problem(icon, `The icon has no image of ${size} pixels.`));
    }),
    ...iconSizes(manifest).flatMap(({ address, size, element }) => {
      const url = parseUrl(address);
      const path = url && ownPath(manifest, url);
      if (!path) {
        return [];
      }
      const found = pngSize(path);
      if (found === null) {
        return [problem(element, `"${path}" is no PNG file.`)];
      }
      return found.width === size && found.height === size
        ? []
        : [
            problem(
              element,
              `"${path}" has ${found.width} × ${found.height} pixels; ${size} × ${size} are needed.`
            ),
          ];
    }),
  ],
};

/** The places that must name the same page, so that pane, ribbon and functions share one runtime. */
const runtimePlaces: { words: string; find: (manifest: ManifestElement) => ManifestElement[] }[] = [
  { words: "Runtime", find: (manifest) => elementsNamed(manifest, "Runtime") },
  {
    words: "Page/SourceLocation",
    find: (manifest) =>
      elementsNamed(manifest, "Page").flatMap((page) => childrenNamed(page, "SourceLocation")),
  },
  { words: "FunctionFile", find: (manifest) => elementsNamed(manifest, "FunctionFile") },
  {
    words: "ShowTaskpane/SourceLocation",
    find: (manifest) =>
      elementsNamed(manifest, "Action")
        .filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane")
        .flatMap((action) => childrenNamed(action, "SourceLocation")),
  },
];

const sharedRuntime: ManifestRule = {
  name: "shared runtime",
  check: (manifest) => {
    const runtimes = elementsNamed(manifest, "Runtime");
    if (runtimes.length !== 1 || runtimes[0].attributes.lifetime !== "long") {
      return [
        problem(runtimes[0] ?? manifest, 'There must be one <Runtime>, with lifetime="long".'),
      ];
    }
    const wanted = runtimes[0].attributes.resid;
    const differing = runtimePlaces.flatMap(({ words, find }) => {
      const found = find(manifest);
      return found.length === 0
        ? [problem(manifest, `There is no ${words}.`)]
        : found
            .filter(({ attributes }) => attributes.resid !== wanted)
            .map((element) =>
              problem(
                element,
                `${words} names "${element.attributes.resid}" and Runtime "${wanted}": both must name the same page.`
              )
            );
    });
    const pane = childrenAt(manifest, "DefaultSettings", "SourceLocation")[0];
    const page = resourcesOf(manifest).find(({ id }) => id === wanted)?.value;
    return [
      ...differing,
      ...(pane && page !== undefined && pane.attributes.DefaultValue !== page
        ? [problem(pane, `The default page is not the page of the runtime, "${page}".`)]
        : []),
      ...elementsNamed(manifest, "TaskpaneId").map((element) =>
        problem(element, "<TaskpaneId> must be left out: a shared runtime has one pane.")
      ),
    ];
  },
};

/** The requirement sets the add-in is written for, with the highest version its manifest may ask. */
const requirementSets: Record<string, string> = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.1",
  ExcelApi: "1.9",
};

const requirements: ManifestRule = {
  name: "requirement sets",
  check: (manifest) => {
    const sets = childrenAt(manifest, "Requirements", "Sets", "Set");
    const place = childrenNamed(manifest, "Requirements")[0] ?? manifest;
    return [
      ...Object.keys(requirementSets)
        .filter((name) => !sets.some(({ attributes }) => attributes.Name === name))
        .map((name) => problem(place, `The requirement set ${name} is missing.`)),
      ...sets
        .filter(({ attributes }) => requirementSets[attributes.Name] !== attributes.MinVersion)
        .map((set) => {
          const { Name: name, MinVersion: version } = set.attributes;
          const wanted = requirementSets[name];
          return problem(
            set,
            wanted === undefined
              ? `${name} hides the add-in wherever the set is missing; ask for it at run time instead.`
              : `${name} asks for version ${version}; the add-in is written for ${wanted}.`
          );
        }),
    ];
  },
};

const actions: ManifestRule = {
  name: "actions",
  check: (manifest, { actionIds }) =>
    elementsNamed(manifest, "FunctionName")
      .filter(({ text }) => !actionIds.has(text))
      .map((element) =>
        problem(element, `No code is associated with the ribbon action "${element.text}".`)
      ),
};

/** The menus of Excel that an add-in can add to. */
const officeMenus: readonly string[] = ["ContextMenuCell"];

const contextMenus: ManifestRule = {
  name: "context menus",
  check: (manifest) =>
    elementsNamed(manifest, "OfficeMenu")
      .filter(({ attributes }) => !officeMenus.includes(attributes.id))
      .map((element) =>
        problem(
          element,
          `Excel has no menu "${element.attributes.id}" to add to; it has ${officeMenus.join(", ")}.`
        )
      ),
};

const functions: ManifestRule = {
  name: "custom functions",
  check: (manifest, { functionIds }) => {
    const namespaces = elementsNamed(manifest, "Namespace");
    const byId = new Map(resourcesOf(manifest).map(({ id, value }) => [id, value]));
    return [
      ...namespaces
        .filter(({ attributes }) => !/^[A-Z][A-Z0-9_.]*$/.test(byId.get(attributes.resid) ?? ""))
        .map((element) =>
          problem(element, "The namespace of the functions must be capital letters and digits.")
        ),
      ...(namespaces.length === 0 ? [problem(manifest, "The functions have no <Namespace>.")] : []),
      ...(functionIds?.length === 0
        ? [problem(manifest, "functions.json holds no function.")]
        : (functionIds ?? [])
            .filter((id) => !/^[A-Z][A-Z0-9_.]*$/.test(id) || id.length > 128)
            .map((id) => problem(manifest, `"${id}" is not a name a function can have.`))),
    ];
  },
};

/** What a manifest must satisfy, beyond being XML. Microsoft's own check (npm run validate:online) needs the network. */
export const manifestRules: readonly ManifestRule[] = [
  childOrder,
  formOfRootValues,
  rootTextLengths,
  resources,
  uniqueIds,
  addresses,
  appDomains,
  files,
  icons,
  sharedRuntime,
  requirements,
  actions,
  contextMenus,
  functions,
];

/** Every broken rule, in the order of the rules; empty when the manifest is good. */
export function checkManifest(
  manifest: ManifestElement,
  around: ManifestSurroundings
): (ManifestProblem & { rule: string })[] {
  return manifestRules.flatMap(({ name, check }) =>
    check(manifest, around).map((found) => ({ ...found, rule: name }))
  );
}
