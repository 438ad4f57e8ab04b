/**
 * The last statement of a transaction, on whose result nothing depends but the caller: returned by the work, it is not
 * awaited before the transaction is committed. If it fails, PostgreSQL rolls back instead.
 */
export class LastStatement<T> {
  readonly result: Promise<T>;

  constructor(result: Promise<T>) {
    this.result = result;
    // It is awaited after the commit, and must not count as unhandled until then.
    result.catch(() => undefined);
  }
}
