import { TemporalClient } from "./time.ts";

/**
 * A database client that sends all statements issued in one turn of the event loop with a single write, because a write
 * costs more than a short statement. With the pool's option `pipeline`, several statements can be in progress on one
 * connection.
 */
export class PipeliningClient extends TemporalClient {
  #isCorked = false;

  // biome-ignore lint/suspicious/noExplicitAny: pg overloads `query` eight ways.
  override query(...args: any[]): any {
    if (!this.#isCorked) this.#cork();
    return super.query(...args);
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
