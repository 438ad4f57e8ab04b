import type { Socket } from "node:net";
import type pg from "pg";
import { TemporalClient } from "./time.ts";

export type PipeliningOptions = pg.ClientConfig & {
  /**
   * Whether statements are prepared, so that PostgreSQL keeps the plan of each for its next use on the same connection.
   * This is only safe if no other process uses the database: a pooler in transaction mode may send the next use to
   * another connection, and a migration applied by another process may change what the statement returns.
   */
  readonly prepares?: boolean;
  /**
   * How long the server may send nothing while a statement waits for its result. After that the connection counts as
   * broken. It is longer than the server's own timeout, because it is for a server that no longer enforces that one.
   */
  readonly silenceMs?: number;
};

/** Why a connection was given up: the message begins with it. */
export const SILENT_SERVER = "The database server has sent nothing";

/**
 * A database client that sends all statements issued in one turn of the event loop with a single write, because a write
 * costs more than a short statement. With the pool's option `pipeline`, several statements can be in progress on one
 * connection.
 */
export class PipeliningClient extends TemporalClient {
  readonly #prepares: boolean;
  readonly #names = new Map<string, string>();
  #isCorked = false;

  constructor(options: PipeliningOptions = {}) {
    super(options);
    this.#prepares = options.prepares ?? false;
    const { silenceMs } = options;
    if (silenceMs !== undefined) this.on("connect", () => this.#limitSilence(silenceMs));
  }

  /**
   * Breaks the connection if a statement waits and the server stays silent. All waiting statements then fail at once,
   * and the pool replaces the connection.
   */
  #limitSilence(silenceMs: number): void {
    const stream = this.connection.stream as Socket;
    stream.setTimeout(silenceMs, () => {
      if (this.#isIdle) return;
      stream.destroy(new Error(`${SILENT_SERVER} for ${silenceMs / 1_000} s.`));
    });
  }

  /** Whether every statement has its result; `pg` keeps this in a property that its types lack. */
  get #isIdle(): boolean {
    return Reflect.get(this, "readyForQuery") === true;
  }

  // biome-ignore lint/suspicious/noExplicitAny: pg overloads `query` eight ways.
  override query(...args: any[]): any {
    if (!this.#isCorked) this.#cork();
    const [text, values, ...rest] = args;
    const name = this.#prepares && typeof text === "string" && values?.length > 0 ? this.#nameOf(text) : undefined;
    return name === undefined ? super.query(...args) : super.query({ name, text }, values, ...rest);
  }

  /**
   * Returns the name under which a statement is prepared. Returns undefined if {@link MAX_PREPARED} other statements are
   * prepared already, which can happen because a statement with a list has another text for each length of the list.
   */
  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= MAX_PREPARED) return known;
    const name = `s${this.#names.size}`;
    this.#names.set(text, name);
    return name;
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

/** Maximum statements that are prepared on a connection, because it keeps the plans of all of them in memory. */
const MAX_PREPARED = 300;
