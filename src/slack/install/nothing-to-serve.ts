/** No token works; the message says which and what to do. */
export class NothingToServe extends Error {
  override readonly name = "NothingToServe";
}
