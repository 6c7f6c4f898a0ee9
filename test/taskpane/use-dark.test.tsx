/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import { useDark } from "../../src/taskpane/use-dark";
import { installSystemPreference } from "./system-preference";

describe("light or dark", () => {
  it.each([
    { office: true, system: false, dark: true },
    { office: false, system: true, dark: false },
    { office: null, system: true, dark: true },
    { office: null, system: false, dark: false },
  ])("office $office, system $system gives $dark", ({ office, system, dark }) => {
    installSystemPreference(system);
    const readTheme = () => ({ dark: office });
    expect(renderHook(() => useDark(readTheme)).result.current).toBe(dark);
  });

  it("follows the system where Office does not say", () => {
    const change = installSystemPreference(false);
    const readTheme = () => ({ dark: null });
    const { result } = renderHook(() => useDark(readTheme));
    act(() => change(true));
    expect(result.current).toBe(true);
  });

  it("asks Office again when the pane gets the focus", () => {
    installSystemPreference(false);
    let office = false;
    const readTheme = () => ({ dark: office });
    const { result } = renderHook(() => useDark(readTheme));
    office = true;
    act(() => {
      window.dispatchEvent(new Event("focus"));
    });
    expect(result.current).toBe(true);
  });
});
