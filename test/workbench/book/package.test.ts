import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";

import {
  formulaFromFile,
  formulaToFile,
  shiftFormula,
} from "../../../workbench/book/package-formula";
import { relativeTarget, resolveTarget } from "../../../workbench/book/package-parts";
import {
  BadXml,
  childElement,
  insertInOrder,
  elementFrom,
  parseXml,
  serialiseXml,
  setAttribute,
} from "../../../workbench/book/package-xml";
import {
  BadZip,
  compress,
  crc32,
  decompress,
  readZip,
  writeZip,
} from "../../../workbench/book/package-zip";

describe("zip archives", () => {
  const content = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.xml$/),
    fc.uint8Array({ maxLength: 300 })
  );

  it("hold what another library reads, and read what it writes", () => {
    fc.assert(
      fc.property(content, (files) => {
        fc.pre(Object.keys(files).length > 0);
        const ours = writeZip(Object.entries(files).map(([path, bytes]) => compress(path, bytes)));
        expect(unzipSync(ours)).toEqual(unzipSync(zipSync(files)));
        const theirs = readZip(zipSync(files));
        expect(Object.fromEntries(theirs.map((one) => [one.path, decompress(one)]))).toEqual(
          unzipSync(ours)
        );
      })
    );
  });

  it("give the CRC-32 check value", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });

  it("are told apart from other bytes, and damage is told", () => {
    const bytes = writeZip([compress("a.xml", new TextEncoder().encode("x".repeat(500)))]);
    const reason = (broken: Uint8Array) => {
      try {
        readZip(broken).map(decompress);
      } catch (error) {
        return error instanceof BadZip ? error.reason : error;
      }
      return "fine";
    };
    expect(reason(bytes)).toBe("fine");
    expect(reason(new TextEncoder().encode("Employee number,Band\n1,2\n"))).toBe("not-a-zip");
    expect(reason(bytes.slice(0, bytes.length - 4))).toBe("damaged");
    const garbled = bytes.slice();
    garbled.fill(0xff, 36, 42);
    expect(reason(garbled)).toBe("damaged");
    const encrypted = bytes.slice();
    encrypted[new DataView(bytes.buffer).getUint32(bytes.length - 6, true) + 8] |= 1;
    expect(reason(encrypted)).toBe("encrypted");
  });
});

describe("XML that forgets nothing", () => {
  const samples = [
    '<?xml version="1.0"?>\r\n<!-- c --><a x = "1"  y=\'2\' ><b/>\n text &amp; <c z="a>b"></c><![CDATA[<d>]]></a>\n',
    '<a:b xmlns:a="urn:x"><a:c  a:d="é&#10;"/></a:b>',
  ];

  it.each(samples)("comes out as it went in: %j", (xml) => {
    expect(serialiseXml(parseXml(xml))).toBe(xml);
  });

  it("changes only what is changed", () => {
    const document = parseXml(samples[0]);
    const child = childElement(document.root, "c");
    if (child) setAttribute(child, "z", "<new>");
    expect(serialiseXml(document)).toBe(
      samples[0].replace('<c z="a>b"></c>', '<c z="&lt;new&gt;"/>')
    );
  });

  it("inserts where the schema wants an element", () => {
    const { root } = parseXml("<w><a/><c/><unknown/><e/></w>");
    for (const name of ["d", "b", "f"]) {
      insertInOrder(root, elementFrom(`<${name}/>`), ["a", "b", "c", "d", "e", "f"]);
    }
    const names = root.children.map((child) => (typeof child === "string" ? child : child.name));
    expect(names).toEqual(["a", "b", "c", "unknown", "d", "e", "f"]);
  });

  it.each(["<a><b></a>", "<a", "text", "<a></b>", "<!DOCTYPE a><a/>", "<a><!-- </a>"])(
    "refuses %j",
    (xml) => {
      expect(() => parseXml(xml)).toThrow(BadXml);
    }
  );
});

describe("paths between parts", () => {
  it.each([
    ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"],
    ["xl/workbook.xml", "customXml/item1.xml", "../customXml/item1.xml"],
    ["", "xl/workbook.xml", "xl/workbook.xml"],
    ["xl/drawings/drawing1.xml", "xl/charts/chart1.xml", "../charts/chart1.xml"],
  ])("from %s to %s", (part, target, written) => {
    expect(relativeTarget(part, target)).toBe(written);
    expect(resolveTarget(part, written)).toBe(target);
    expect(resolveTarget(part, `/${target}`)).toBe(target);
  });
});

describe("formulas in files", () => {
  it.each([
    ["=SUM(A1:B2)", "SUM(A1:B2)"],
    ['=TEXTJOIN(",",TRUE,A1)&"IFS("', '_xlfn.TEXTJOIN(",",TRUE,A1)&"IFS("'],
    ["=SORT(FILTER(A1:A9,B1:B9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
    ["='IFS('!A1+WRES.RELLIKELIHOOD.CI(1,2)", "'IFS('!A1+_xldudf_WRES_RELLIKELIHOOD_CI(1,2)"],
    ["=NORM.S.DIST(1,TRUE)", "_xlfn.NORM.S.DIST(1,TRUE)"],
  ])("%s", (shown, written) => {
    expect(formulaToFile(shown)).toBe(written);
    expect(formulaFromFile(written)).toBe(shown);
  });

  it.each([
    ["A1+$B$2+C$3+$D4", "B3+$B$2+D$3+$D6"],
    ["SUM(A:B)+SUM($1:2)", "SUM(B:C)+SUM($1:4)"],
    ["'A1 B2'!A1&\"A1\"&LOG10(A1)", "'A1 B2'!B3&\"A1\"&LOG10(B3)"],
    [
      "T1!A1+Table1[[#This Row],[A1]]+Rate_A1+[1]S!A1",
      "T1!B3+Table1[[#This Row],[A1]]+Rate_A1+[1]S!B3",
    ],
    ["XFD1048576", "A2"],
    ["1E5+A1", "1E5+B3"],
  ])("moved two rows down and one column right: %s", (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });
});
