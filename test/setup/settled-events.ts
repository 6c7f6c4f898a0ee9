import type * as TestingLibrary from "@testing-library/react";

/**
 * After each event of a user, React's work is done before the test looks: on a busy machine the work that an event started
 * can otherwise come later than the look.
 */
if (typeof document !== "undefined") {
  const { act, configure, getConfig } =
    jest.requireActual<typeof TestingLibrary>("@testing-library/react");
  // Taken before a test puts fake clocks in their place.
  const { setTimeout: later, requestAnimationFrame: nextFrame } = window;
  const { asyncWrapper } = getConfig();
  configure({
    asyncUtilTimeout: 30_000,
    asyncWrapper: async (event) => {
      const result = await asyncWrapper(event);
      for (const wait of [later, nextFrame]) {
        await act(async () => {
          await new Promise<unknown>((resolve) => wait.call(window, resolve));
        });
      }
      return result;
    },
  });
}
