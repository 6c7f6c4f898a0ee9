import { readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";

const deploy = (file: string) => readFileSync(path.join(__dirname, "../../deploy", file), "utf8");

const nginx = deploy("nginx.conf");
const iis = new DOMParser().parseFromString(deploy("web.config"), "text/xml");

const attributes = (element: string, parent: string) =>
  Array.from(iis.getElementsByTagName(parent)).flatMap((found) =>
    Array.from(found.getElementsByTagName(element)).map((one) => ({
      name: one.getAttribute("name"),
      value: one.getAttribute("value"),
      input: one.getAttribute("pattern"),
    }))
  );

const nginxHeaders = Object.fromEntries(
  [...nginx.matchAll(/add_header\s+(\S+)\s+"([^"]*)" always;/g)].map(([, name, value]) => [
    name,
    value,
  ])
);

describe("the sample servers", () => {
  it("send the same security headers", () => {
    const iisHeaders = Object.fromEntries(
      attributes("add", "customHeaders").map(({ name, value }) => [name, value])
    );
    expect(iisHeaders).toEqual(nginxHeaders);
    expect(Object.keys(nginxHeaders)).toEqual(
      expect.arrayContaining([
        "Strict-Transport-Security",
        "X-Content-Type-Options",
        "Content-Security-Policy",
        "Referrer-Policy",
      ])
    );
  });

  it("let Excel on the web show the pane and read the functions", () => {
    expect(nginxHeaders["Content-Security-Policy"]).toContain("https://*.officeapps.live.com");
    expect(nginxHeaders["Access-Control-Allow-Origin"]).toBe("*");
    expect(nginx).not.toMatch(/add_header\s+X-Frame-Options/);
  });

  it("keep fingerprinted scripts for a year, and nothing whose name stays", () => {
    const inNginx =
      /"~(\\\.\[0-9a-f\]\{20\}\\\.js\$)"\s+"public, max-age=31536000, immutable"/.exec(nginx)?.[1];
    const inIis = attributes("add", "conditions")[0].input;
    expect(inIis).toBe(inNginx);
    const kept = new RegExp(String(inIis));
    expect("/taskpane.0123456789abcdef0123.js").toMatch(kept);
    for (const name of ["/functions.js", "/taskpane.html", "/functions.json", "/manifest.xml"]) {
      expect(name).not.toMatch(kept);
    }
  });
});
