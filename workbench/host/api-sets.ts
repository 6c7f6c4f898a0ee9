/** The requirement set a member needs to be read or called, and to be set where that came later. */
export interface MemberSets {
  read: string;
  write: string;
}

/** What the type declarations of Office.js say about Excel's members and enumerations. */
export interface ApiSets {
  /** By "Chart.displayBlanksAs": "ExcelApi 1.8"; a member without a set of its own has that of its class. */
  members: Map<string, MemberSets>;
  /** Set of a class by its name. */
  classes: Map<string, string>;
  /** Values of an enumeration by its name, e.g. of "ChartType". */
  enums: Map<string, Set<string>>;
}

const opening = "declare namespace Excel {";

/** Reads remarks such as "ExcelApi 1.8" and "ExcelApi 1.1 for get, 1.8 for set". */
function memberSets(remark: string): MemberSets {
  const read = /^\w+(?: \d+(?:\.\d+)*)?/.exec(remark)?.[0] ?? remark;
  const later = /(\d+\.\d+) for set/.exec(remark);
  return { read, write: later ? `${read.split(" ")[0]} ${later[1]}` : read };
}

/**
 * Reads the declarations (`@types/office-js/index.d.ts`) line by line: the "[Api set: …]" remark of a comment
 * belongs to the class, enumeration or member declared after it. Only the namespace Excel is read.
 */
export function readApiSets(declarations: string): ApiSets {
  const sets: ApiSets = { members: new Map(), classes: new Map(), enums: new Map() };
  const start = declarations.indexOf(opening);
  const end = declarations.indexOf("\n}\n", start);
  if (start < 0) throw new Error("The Office.js declarations hold no namespace Excel.");
  let className: string | null = null;
  let enumName: string | null = null;
  let set: string | null = null;
  for (const line of declarations.slice(start + opening.length, end).split("\n")) {
    const remark = /\[\s*Api set: ([^\]]+)\]/i.exec(line);
    if (remark) {
      // The first remark of a comment is about the member, later ones are about its parameters.
      set ??= remark[1].trim();
      continue;
    }
    if (/^\s*\/\*\*/.test(line)) set = null;
    if (/^\s*\*|^\s*\/\*/.test(line)) continue;
    // The load options at the end of the namespace repeat the names of the members.
    if (/^ {4}namespace Interfaces\b/.test(line)) break;
    const declared = /^ {4}(?:(class|interface|enum) (\w+)|\S)/.exec(line);
    if (declared) {
      className = declared[1] === "class" ? declared[2] : null;
      enumName = declared[1] === "enum" ? declared[2] : null;
      if (className && set) sets.classes.set(className, memberSets(set).read);
      if (enumName && !sets.enums.has(enumName)) sets.enums.set(enumName, new Set());
      set = null;
      continue;
    }
    if (className) {
      const member = /^ {8}(?:readonly )?(\w+)\??\s*[:(]/.exec(line);
      if (!member) continue;
      const own = set ?? sets.classes.get(className);
      const key = `${className}.${member[1]}`;
      // The first of several overloads tells when the member came.
      if (own && !sets.members.has(key)) sets.members.set(key, memberSets(own));
      set = null;
    } else if (enumName) {
      const value = /^ {8}\w+ = "([^"]*)"/.exec(line);
      if (value) sets.enums.get(enumName)?.add(value[1]);
      set = null;
    }
  }
  return sets;
}

/** True when a declared requirement ("ExcelApi 1.9") covers what a member needs ("ExcelApi 1.8"). */
export function covers(declared: readonly string[], needed: string): boolean {
  const [name, version = "1.1"] = needed.split(/\s+/);
  return declared.some((requirement) => {
    const [declaredName, declaredVersion = "1.1"] = requirement.split(/\s+/);
    return declaredName === name && compareVersions(declaredVersion, version) >= 0;
  });
}

/** Negative, 0 or positive as version a is older than, the same as or newer than b ("1.9" is older than "1.10"). */
export function compareVersions(a: string, b: string): number {
  const [aParts, bParts] = [a, b].map((version) => version.split(".").map(Number));
  for (let index = 0; index < Math.max(aParts.length, bParts.length); index++) {
    const difference = (aParts[index] ?? 0) - (bParts[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
