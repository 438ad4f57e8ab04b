/**
 * What may go wrong with a Web API call. `accepted` says whether the call took effect all the same: the caller
 * cannot tell, and that is the point.
 */
export type Fault =
  | { readonly kind: "rate_limited"; readonly retryAfter: number }
  | { readonly kind: "status"; readonly status: number; readonly accepted: boolean }
  | { readonly kind: "reset"; readonly accepted: boolean }
  | { readonly kind: "silence"; readonly accepted: boolean }
  | { readonly kind: "slow_body"; readonly ms: number }
  | { readonly kind: "html"; readonly status: number }
  | { readonly kind: "refused"; readonly error: string };

/** `same_event`: twice under one `event_id`; `same_message`: one `client_msg_id` under two times and two event ids. */
export type Repeat = "same_event" | "same_message";

export type Faults = {
  /** The next `times` calls of `method` go wrong; `"*"` is any method. Faults queue up. */
  next(method: string, fault: Fault, times?: number): void;
  /** Every call of `method` goes wrong from now on. */
  always(method: string, fault: Fault): void;
  /** The next `times` events are delivered twice. */
  repeatEvents(repeat: Repeat, times?: number): void;
  /** What is posted shows in `conversations.history` only this many real milliseconds later. */
  historyLag(ms: number): void;
  /** All is well again. */
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
