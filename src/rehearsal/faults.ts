/**
 * The faults a Web API call can meet. `accepted` says whether the call took effect nevertheless, which the caller cannot
 * know.
 */
export type Fault =
  | { readonly kind: "rate_limited"; readonly retryAfter: number }
  | { readonly kind: "status"; readonly status: number; readonly accepted: boolean }
  | { readonly kind: "reset"; readonly accepted: boolean }
  | { readonly kind: "silence"; readonly accepted: boolean }
  | { readonly kind: "slow_body"; readonly ms: number }
  | { readonly kind: "html"; readonly status: number }
  | { readonly kind: "refused"; readonly error: string };

/** `same_event`: redelivered with its `event_id`; `same_message`: sent again with its `client_msg_id`, a new ts and event id. */
export type Repeat = "same_event" | "same_message";

export type Faults = {
  /** The next `times` calls of `method` meet this fault; `"*"` means any method. Faults queue up. */
  next(method: string, fault: Fault, times?: number): void;
  /** Every further call of `method` meets this fault. */
  always(method: string, fault: Fault): void;
  /** The next `times` events are delivered twice. */
  repeatEvents(repeat: Repeat, times?: number): void;
  /** Posted messages appear in `conversations.history` only after this many real milliseconds. */
  historyLag(ms: number): void;
  /** Removes every fault. */
  clear(): void;
  take(method: string): Fault | undefined;
  takeRepeat(): Repeat | undefined;
  lagMs(): number;
};

export function openFaults(): Faults {
  const queued = new Map<string, Fault[]>();
  const standing = new Map<string, Fault>();
  const repeats: Repeat[] = [];
  let lag = 0;
  return {
    next: (method, fault, times = 1) =>
      void queued.set(method, [...(queued.get(method) ?? []), ...Array<Fault>(times).fill(fault)]),
    always: (method, fault) => void standing.set(method, fault),
    repeatEvents: (repeat, times = 1) => void repeats.push(...Array<Repeat>(times).fill(repeat)),
    historyLag(ms) {
      lag = ms;
    },
    clear() {
      queued.clear();
      standing.clear();
      repeats.length = 0;
      lag = 0;
    },
    take: (method) =>
      queued.get(method)?.shift() ?? queued.get("*")?.shift() ?? standing.get(method) ?? standing.get("*"),
    takeRepeat: () => repeats.shift(),
    lagMs: () => lag,
  };
}
