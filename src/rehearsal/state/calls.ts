/** A recorded Web API call, for tests. */
export type ApiCall = {
  readonly method: string;
  /** The arguments as sent, with JSON text parsed and without the token. */
  readonly args: Readonly<Record<string, unknown>>;
  /** The result: `"ok"`, Slack's error code, or the kind of the injected fault. */
  readonly outcome: string;
};

export type CallLog = {
  list(): readonly ApiCall[];
  add(call: ApiCall): void;
};

const REMEMBERED = 1000;

export function createCallLog(): CallLog {
  let calls: readonly ApiCall[] = [];
  return {
    list: () => calls,
    add(call) {
      calls = [...calls, call].slice(-REMEMBERED);
    },
  };
}
