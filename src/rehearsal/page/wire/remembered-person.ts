/**
 * Returns the id of the person being played from the page's URL, so that a reload, a bookmark or a second window keeps
 * the person.
 */
export function readRememberedPerson(): string | null {
  return new URLSearchParams(location.search).get("as");
}

export function rememberPerson(id: string): void {
  const address = new URL(location.href);
  address.searchParams.set("as", id);
  history.replaceState(null, "", address);
}
