/** No token works; the message says which were tried and what to do. */
export class NothingToServe extends Error {
  override readonly name = "NothingToServe";
}
