import { TemporalClient } from "./time.ts";

/**
 * Sends the statements that are issued in one turn of the event loop in one write: a write costs more than a short
 * statement. The pool's option `pipeline` lets several statements be under way on one connection.
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
