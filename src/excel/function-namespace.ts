const usualNamespace = "WRES";

/**
 * What stands before the names of our functions in this deployment: "WRES" in "=WRES.VERDICT()". A second deployment has
 * another namespace, which its manifest names in the address of the page (`taskpane.html?namespace=WRESTEST`), since Excel
 * does not tell.
 */
export function functionNamespace(): string {
  const { search } = globalThis.location ?? { search: "" };
  const named = new URLSearchParams(search).get("namespace") ?? "";
  return /^[A-Z][A-Z0-9]*$/i.test(named) ? named : usualNamespace;
}
