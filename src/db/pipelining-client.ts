import type pg from "pg";
import { TemporalClient } from "./time.ts";

export type PipeliningOptions = pg.ClientConfig & {
  /**
   * Whether PostgreSQL keeps the plan of each statement for the next time it is sent on this connection. A pooler in
   * transaction mode may send it to another connection, and a migration that another process applies may change what it
   * returns; so only a database that no other process uses is asked to.
   */
  readonly prepares?: boolean;
};

/**
 * A database client that sends all statements issued in one turn of the event loop with a single write, because a write
 * costs more than a short statement. With the pool's option `pipeline`, several statements can be in progress on one
 * connection.
 */
export class PipeliningClient extends TemporalClient {
  readonly #prepares: boolean;
  #isCorked = false;

  constructor(options: PipeliningOptions = {}) {
    super(options);
    this.#prepares = options.prepares ?? false;
  }

  // biome-ignore lint/suspicious/noExplicitAny: pg overloads `query` eight ways.
  override query(...args: any[]): any {
    if (!this.#isCorked) this.#cork();
    const [text, values, ...rest] = args;
    const name = this.#prepares && typeof text === "string" && values?.length > 0 ? nameOf(text) : undefined;
    return name === undefined ? super.query(...args) : super.query({ name, text }, values, ...rest);
  }

  #cork(): void {
    const { stream } = this.connection;
    this.#isCorked = true;
    stream.cork();
    process.nextTick(() => {
      this.#isCorked = false;
      stream.uncork();
    });
  }
}

/** Maximum statements that are kept, since each connection holds the plans of all of them in memory. */
const MAX_PREPARED = 300;

const names = new Map<string, string>();

/** Returns the name under which a statement is prepared; undefined if there are too many, such as lists of any length. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MAX_PREPARED) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}
