/**
 * Returns the person being played, whose id is in the URL, so that a reload, a bookmark or a second window keeps them.
 */
export function readRememberedPerson(): string | null {
  return new URLSearchParams(location.search).get("as");
}

export function rememberPerson(id: string): void {
  const address = new URL(location.href);
  address.searchParams.set("as", id);
  history.replaceState(null, "", address);
}
