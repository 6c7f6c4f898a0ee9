import { readdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { plainOrganisation } from "../../src/intake/recognise/organisation-of-text";
import type { Finding } from "../../src/intake/finding";
import {
  readOrganisations,
  readPlanState,
  writeOversight,
  type Overseen,
} from "../../src/excel/run-oversight";
import type { Progress, ReportOutcome } from "../../src/excel/workbook-port";
import type { Settings } from "../../src/standard/settings";
import { bookOf, emptySheet } from "../book/empty-book";
import { openSession } from "../session";
import { CommandError } from "./command-error";
import { readInputFile } from "./input-file";

/** A workbook of the folder, and the report on it that was written beside it, which may hold its action plan. */
export interface FolderFile {
  file: string;
  report: string | null;
}

const workbooks = /\.(xlsx|xlsm|csv)$/i;
const ours = /-wres\.xls[xm]$/i;
/** The report on a folder holds no tables of its own. */
const ofFolder = /-wres-oversight\.xlsx$/i;

/**
 * The workbooks among the names of a folder, in alphabetical order. A report of ours is read by itself only where the
 * workbook it was made from is not there. Hidden files, and those that Excel writes while one is open, are left out.
 */
export function filesToRead(names: readonly string[]): FolderFile[] {
  const found = names
    .filter((name) => workbooks.test(name) && !ofFolder.test(name) && !/^(~\$|\.)/.test(name))
    .sort((one, other) => one.localeCompare(other, "en-GB", { numeric: true }));
  const stem = (name: string) => basename(name, extname(name)).toLowerCase();
  const sources = found.filter((name) => !ours.test(name));
  const isMadeFrom = (report: string, source: string) => stem(report) === `${stem(source)}-wres`;
  return [
    ...sources.map((file) => ({
      file,
      report: found.find((name) => ours.test(name) && isMadeFrom(name, file)) ?? null,
    })),
    ...found
      .filter((name) => ours.test(name) && !sources.some((source) => isMadeFrom(name, source)))
      .map((file) => ({ file, report: null })),
  ].sort((one, other) => found.indexOf(one.file) - found.indexOf(other.file));
}

/** Opens a file behind Office.js for as long as the work takes. */
async function inWorkbook<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const session = await openSession({ bytes: readInputFile(file), fileName: basename(file) });
  try {
    return await work();
  } finally {
    await session.close();
  }
}

/** Organisations of which several files were read: they would be counted as several. */
function namedTwice({ organisations }: Pick<Overseen, "organisations">): Finding[] {
  const files = new Map<string, { name: string; sources: string[] }>();
  for (const { organisation, source } of organisations) {
    const plain = plainOrganisation(organisation);
    const known = files.get(plain) ?? { name: organisation, sources: [] };
    known.sources.push(String(source));
    files.set(plain, known);
  }
  return [...files.values()]
    .filter(({ sources }) => sources.length > 1)
    .map(({ name, sources }) => ({
      severity: "warning",
      code: "organisation-in-several-files",
      message: `${name} is in ${sources.length} files (${sources.join(", ")}) and stands as often in the table. Leave in the folder only the file that counts.`,
      count: sources.length,
      where: "",
    }));
}

/** Reads every workbook of a folder, one after the other; one that cannot be read is told with its reason. */
async function readFolder(
  folder: string,
  settings: Settings,
  today: string,
  show: (progress: Progress) => void
): Promise<Omit<Overseen, "kept">> {
  const files = filesToRead(readdirSync(folder));
  if (files.length === 0) {
    throw new CommandError(
      `There is no workbook in ${folder}. Put the .xlsx or .csv files of the organisations there.`,
      1
    );
  }
  const read: Omit<Overseen, "kept"> = { organisations: [], unread: [], findings: [] };
  for (const [index, { file, report }] of files.entries()) {
    show({ step: `Reading ${file}`, done: index, total: files.length });
    try {
      const own = await inWorkbook(join(folder, file), () =>
        readOrganisations(settings, file, today)
      );
      const plan =
        report === null || own.organisations.length !== 1
          ? null
          : await inWorkbook(join(folder, report), () => readPlanState(today));
      read.organisations.push(
        ...own.organisations.map((one) => (plan === null ? one : { ...one, plan }))
      );
      read.unread.push(...own.unread);
      read.findings.push(...own.findings);
    } catch (error) {
      const organisation = basename(file, extname(file));
      read.unread.push({ organisation, source: file, reason: (error as Error).message });
    }
  }
  return { ...read, findings: [...read.findings, ...namedTwice(read)] };
}

/** A workbook that lists the files read; the report is written into it. */
function fileList(read: Omit<Overseen, "kept">) {
  const rows = [
    ["File", "Organisation", "Read"],
    ...read.organisations.map(({ source, organisation }) => [source ?? "", organisation, "yes"]),
    ...read.unread.map(({ source, organisation, reason }) => [
      source ?? "",
      organisation,
      `no: ${reason}`,
    ]),
  ];
  return bookOf({
    ...emptySheet("files", "Files read"),
    cells: Object.fromEntries(
      rows.map((row, index) => [
        index,
        Object.fromEntries(row.map((value, column) => [column, { v: value }])),
      ])
    ),
    columnWidths: { 0: 40, 1: 50, 2: 80 },
  });
}

/**
 * The report on the organisations of all workbooks of a folder, each read through its own Office.js session, as a
 * workbook of its own. Throws a CommandError where there is none, or none could be read.
 */
export async function reportFolder(
  folder: string,
  settings: Settings,
  show: (progress: Progress) => void
): Promise<{ outcome: ReportOutcome; written: Uint8Array }> {
  const now = new Date();
  const read = await readFolder(folder, settings, now.toISOString().slice(0, 10), show);
  if (read.organisations.length === 0) {
    const reasons = read.unread.map(
      ({ source, reason }) => `- ${source}: ${reason.split("\n")[0]}`
    );
    throw new CommandError(
      [`None of the workbooks in ${folder} could be read.`, ...reasons].join("\n"),
      1
    );
  }
  show({ step: "Writing the sheets", done: 0, total: 1 });
  const session = await openSession({ data: fileList(read) });
  try {
    const outcome = await writeOversight({ settings, now: () => now }, read);
    return { outcome, written: await session.save() };
  } finally {
    await session.close();
  }
}
