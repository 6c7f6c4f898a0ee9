/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import { Pane } from "../../src/taskpane/pane";
import { verificationExamples, verify } from "../../src/taskpane/verification-examples";
import { PlainWorkbook, survey } from "./plain-workbook";
import { installSystemPreference } from "./system-preference";

expect.extend(toHaveNoViolations);

it("agrees with every published example, each with its source", () => {
  const verified = verify(verificationExamples);
  expect(verified.length).toBeGreaterThanOrEqual(10);
  expect(verified.filter(({ agrees }) => !agrees)).toEqual([]);
  expect(verified.filter(({ source }) => source.length < 10)).toEqual([]);
});

it("would show a number that differs", () => {
  const [example] = verificationExamples;
  const [verified] = verify([{ ...example, published: ["1.2087", "43.0330"] }]);
  expect(verified).toMatchObject({ agrees: false, ours: ["1.2086", "43.0330"] });
  expect(verify([{ ...example, compute: () => [] }])[0].ours).toEqual(["none", "none"]);
});

it("shows version, privacy, method and the examples worked out on the spot", async () => {
  installSystemPreference(false);
  const { container } = render(
    <Pane workbook={new PlainWorkbook(survey)} readTheme={() => ({ dark: false })} />
  );
  await act(async () => {});
  await userEvent.click(screen.getByRole("tab", { name: "Help" }));
  const verification = screen.getByRole("region", { name: "Verification" });
  expect(within(verification).getAllByRole("listitem")).toHaveLength(verificationExamples.length);
  expect(verification).toHaveTextContent(/11 of 11 published examples/);
  expect(screen.getByRole("region", { name: "What happens to the data" })).toHaveTextContent(
    "Nothing is sent, stored or logged elsewhere"
  );
  expect(screen.getByRole("link", { name: "whom to ask" })).toHaveAttribute("href", "support.html");
  expect(await axe(container)).toHaveNoViolations();
});
