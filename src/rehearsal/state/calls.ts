/** One call of the Web API, for whoever wants to know what the app did. */
export type ApiCall = {
  readonly method: string;
  /** As sent, JSON arguments read, the token left out. */
  readonly args: Readonly<Record<string, unknown>>;
  /** `"ok"`, Slack's error code, or the kind of fault it met. */
  readonly outcome: string;
};

export type Calls = {
  list(): readonly ApiCall[];
  add(call: ApiCall): void;
};

const REMEMBERED = 1000;

export function openCalls(): Calls {
  let calls: readonly ApiCall[] = [];
  return {
    list: () => calls,
    add(call) {
      calls = [...calls, call].slice(-REMEMBERED);
    },
  };
}
