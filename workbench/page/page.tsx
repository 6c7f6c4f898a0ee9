import { createRoot } from "react-dom/client";
import { readApiSets } from "../host/api-sets";
import type { RangeObject } from "../host/member";
import type { RibbonAction } from "../host/office-globals";
import { readRequirementSets } from "../host/requirement-sets";
import { functionDescriptions, type FunctionMetadata } from "./function-descriptions";
import { ChartLayer } from "./chart-layer";
import { Grid, type GridListener } from "./grid";
import type { OpenWorkbook, Surroundings } from "./open-workbook";
import { openWorkbook } from "./open-workbook";
import type { PaneHost } from "./pane-host";
import type { ManifestSummary, RibbonButton } from "./ribbon";
import { readManifest } from "./ribbon";
import { Strip } from "./strip";

/** Sample that is open when the page has loaded. */
const firstSample = "samples/wres-sample-trust.xlsx";

/** A report is many batches: the grid follows once the add-in has been quiet for so long (milliseconds). */
const quietTime = 80;

const byId = <E extends HTMLElement>(id: string): E => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element with the id "${id}".`);
  return element as E;
};

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} could not be loaded (status ${response.status}).`);
  return response;
}

/** The page's state: the open workbook between grid, task pane and strip. */
class Page {
  private readonly strip = createRoot(byId("strip"));
  private readonly charts = createRoot(byId("charts"));
  private readonly frame = byId<HTMLIFrameElement>("pane-frame");
  private readonly actions = new Map<string, RibbonAction>();
  private readonly grid: Grid;
  private workbook: OpenWorkbook | null = null;
  private shownSelection: RangeObject | null = null;
  private timer: number | undefined;
  private followed: Promise<void> = Promise.resolve();

  constructor(
    private readonly manifest: ManifestSummary,
    private readonly surroundings: Surroundings,
    private readonly metadata: FunctionMetadata,
    private readonly samples: string[]
  ) {
    const listener: GridListener = {
      edited: () => {
        this.say("");
        this.followBook();
      },
      sheetShown: (sheet) => {
        if (this.workbook) this.workbook.book.toData().activeSheet = sheet.id;
        this.drawCharts();
      },
      selected: (sheet, area) => {
        if (!this.workbook) return;
        const selection: RangeObject = { type: "Range", sheet, area };
        this.workbook.host.state.selection = this.shownSelection = selection;
      },
      editing: (active) => {
        if (active) this.workbook?.host.beginCellEdit();
        else this.workbook?.host.endCellEdit();
      },
      moved: () => this.drawCharts(),
      refused: (message) => this.say(message),
    };
    this.grid = new Grid(
      byId("grid"),
      listener,
      functionDescriptions(metadata, manifest.namespace)
    );
    window.addEventListener("dragover", (event) => event.preventDefault());
    window.addEventListener("drop", (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) this.openFile(file);
    });
    byId("pane-name").textContent = manifest.productName;
    byId("close-pane").addEventListener("click", () => this.showPane(false));
    this.drawStrip();
  }

  /** What the add-in talks to. Bound to one workbook: a pane that is still at work must not write into the next one. */
  private paneHost({ book, host }: OpenWorkbook): PaneHost {
    return {
      requirements: this.surroundings.requirements,
      answer: async (body, flags) => {
        const answer = await host.answer(body, flags);
        this.followSoon();
        return answer;
      },
      onAction: (id, action) => void this.actions.set(id, action),
      onShowPane: () => this.showPane(true),
      onFunction: (id, call) =>
        book.registerFunction(
          `${this.manifest.namespace}.${id}`,
          call,
          this.metadata.functions.find((described) => described.id === id)?.parameters
        ),
    };
  }

  private showPane(visible: boolean): void {
    byId("task-pane").hidden = !visible;
    if (visible) this.frame.focus();
  }

  /** What a cell shows, e.g. displayed("WRES Summary", "B4"). */
  displayed(sheet: string, address: string): string {
    return this.grid.displayed(sheet, address);
  }

  /** Names of the sheets that can be seen, in order. */
  get sheetNames(): string[] {
    return (this.workbook?.book.sheets ?? [])
      .filter((sheet) => sheet.visibility === "Visible")
      .map((sheet) => sheet.name);
  }

  /** Name of the sheet the grid has in front; empty before a workbook is open. */
  get activeSheet(): string {
    return this.grid.activeSheet;
  }

  /** Opens a workbook in place of the one that is open; a file that cannot be read leaves it open. */
  async open(bytes: Uint8Array, fileName: string): Promise<void> {
    try {
      const opened = await openWorkbook(bytes, fileName, this.surroundings);
      const before = this.workbook?.book;
      this.workbook = opened;
      this.say("");
      this.grid.show(opened.book);
      await before?.dispose();
      this.drawStrip();
      this.drawCharts();
      // Each workbook has an add-in of its own in Excel too.
      this.actions.clear();
      window.paneHost = this.paneHost(opened);
      this.frame.src = "taskpane.html";
    } catch (error) {
      this.say(words(error));
    }
  }

  /** Opens a workbook of the page's own server. */
  async openSample(path: string): Promise<void> {
    try {
      const bytes = await (await fetched(path)).arrayBuffer();
      await this.open(new Uint8Array(bytes), path.slice(path.lastIndexOf("/") + 1));
    } catch (error) {
      this.say(`${words(error)} Start the workbench again and reload the page.`);
    }
  }

  private openFile(file: File): void {
    file.arrayBuffer().then(
      (bytes) => this.open(new Uint8Array(bytes), file.name),
      () => this.say(`"${file.name}" could not be read. Choose a file, not a folder.`)
    );
  }

  private async save(): Promise<void> {
    if (!this.workbook) return;
    const bytes = await this.workbook.save();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(
      new Blob([bytes as BlobPart], {
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      })
    );
    link.download = this.workbook.fileName.replace(/\.[^.]*$/, "") + ".xlsx";
    link.click();
    URL.revokeObjectURL(link.href);
  }

  private press(button: RibbonButton): void {
    if (button.action.type === "ShowTaskpane") {
      this.showPane(true);
      return;
    }
    const { functionName } = button.action;
    const action = this.actions.get(functionName);
    if (!action) this.say(`The add-in has associated no action with "${functionName}".`);
    else
      Promise.resolve(action({ completed: () => undefined })).catch((error: unknown) =>
        this.say(words(error))
      );
  }

  /** The grid follows the book once the add-in has been quiet for a moment. */
  private followSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.followBook(), quietTime);
  }

  private followBook(): void {
    const follow = async (): Promise<void> => {
      const { workbook } = this;
      if (!workbook) return;
      await workbook.book.calculated();
      if (workbook !== this.workbook) return;
      this.grid.refresh();
      const { selection } = workbook.host.state;
      if (selection && selection !== this.shownSelection) {
        this.shownSelection = selection;
        this.grid.select(selection.sheet, selection.area);
      }
      this.drawCharts();
    };
    this.followed = this.followed.then(follow).catch((error: unknown) => {
      this.say(`The grid could not follow the workbook: ${words(error)}`);
      console.error(error);
    });
  }

  private say(message: string): void {
    byId("notice").textContent = message;
  }

  private drawStrip(): void {
    this.strip.render(
      <Strip
        productName={this.manifest.productName}
        groups={this.manifest.groups}
        samples={this.samples}
        fileName={this.workbook?.fileName ?? null}
        onOpen={(file) => this.openFile(file)}
        onSample={(path) => void this.openSample(path)}
        onSave={() => void this.save().catch((error: unknown) => this.say(words(error)))}
        onButton={(button) => this.press(button)}
      />
    );
  }

  private drawCharts(): void {
    const book = this.workbook?.book;
    const sheet = book?.sheet(book.toData().activeSheet ?? "");
    const view = this.grid.view();
    this.charts.render(
      book && sheet && view && sheet.charts.length > 0 ? (
        <ChartLayer book={book} sheet={sheet} view={view} />
      ) : null
    );
  }
}

declare global {
  interface Window {
    /** For tests and the curious: the open page. */
    workbench?: Page;
  }
}

async function start(): Promise<void> {
  const [manifest, declarations, metadata, samples] = await Promise.all([
    fetched("manifest.xml").then((response) => response.text()),
    fetched("office/office-js.d.ts.txt").then((response) => response.text()),
    fetched("functions.json").then((response) => response.json() as Promise<FunctionMetadata>),
    fetched("samples.json").then((response) => response.json() as Promise<string[]>),
  ]);
  const summary = readManifest(new DOMParser().parseFromString(manifest, "application/xml"));
  const page = new Page(
    summary,
    { apiSets: readApiSets(declarations), requirements: readRequirementSets(manifest) },
    metadata,
    samples
  );
  window.workbench = page;
  await page.openSample(firstSample);
}

start().catch((error: unknown) => {
  byId("notice").textContent = `The workbench could not start: ${words(error)}`;
  console.error(error);
});
