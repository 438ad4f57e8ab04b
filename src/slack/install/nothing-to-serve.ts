/** Thrown at the start when no token works; the message says which were tried and what to do. */
export class NothingToServeError extends Error {
  override readonly name = "NothingToServeError";
}
