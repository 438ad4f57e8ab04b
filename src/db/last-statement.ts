/**
 * The last statement of a transaction, if only the caller of the transaction needs its result. The work returns it
 * without awaiting it, so the commit is sent without a further round trip. If the statement fails, PostgreSQL rolls the
 * transaction back instead.
 */
export class LastStatement<T> {
  readonly result: Promise<T>;

  constructor(result: Promise<T>) {
    this.result = result;
    // The result is awaited only after the commit; until then a failure must not be reported as an unhandled rejection.
    result.catch(() => undefined);
  }
}
