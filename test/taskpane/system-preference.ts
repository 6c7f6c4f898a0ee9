/** jsdom has no media queries: installs one answer for all of them, and gives a way to change it. */
export function installSystemPreference(dark: boolean): (dark: boolean) => void {
  const listeners = new Set<() => void>();
  let matches = dark;
  window.matchMedia = (media: string) =>
    ({
      media,
      get matches() {
        return matches;
      },
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    }) as unknown as MediaQueryList;
  return (changed) => {
    matches = changed;
    listeners.forEach((listener) => listener());
  };
}
