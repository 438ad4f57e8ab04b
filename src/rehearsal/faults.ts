/**
 * A failure that a test injects into a Web API call. `accepted` says whether the call took effect nevertheless, which
 * the caller cannot know.
 */
export type InjectedFault =
  | { readonly kind: "rate_limited"; readonly retryAfter: number }
  | { readonly kind: "status"; readonly status: number; readonly accepted: boolean }
  | { readonly kind: "reset"; readonly accepted: boolean }
  | { readonly kind: "silence"; readonly accepted: boolean }
  | { readonly kind: "slow_body"; readonly ms: number }
  | { readonly kind: "html"; readonly status: number }
  | { readonly kind: "refused"; readonly error: string };

/**
 * How an event is delivered twice. `same_event`: redelivered with its `event_id`. `same_message`: sent again with its
 * `client_msg_id`, but a new ts and event id.
 */
export type DuplicateEventKind = "same_event" | "same_message";

export type FaultInjector = {
  /**
   * Injects the failure into the next `times` calls of `method`; `"*"` means any method. Several injected failures
   * apply one after the other.
   */
  next(method: string, fault: InjectedFault, times?: number): void;
  /** Injects the failure into every further call of `method`. */
  always(method: string, fault: InjectedFault): void;
  /** Delivers each of the next `times` events twice. */
  repeatEvents(repeat: DuplicateEventKind, times?: number): void;
  /**
   * Makes a posted message appear in `conversations.history` only this many milliseconds (of real time) after it was
   * posted.
   */
  historyLag(ms: number): void;
  clear(): void;
  take(method: string): InjectedFault | undefined;
  takeRepeat(): DuplicateEventKind | undefined;
  lagMs(): number;
};

export function createFaultInjector(): FaultInjector {
  const queued = new Map<string, InjectedFault[]>();
  const standing = new Map<string, InjectedFault>();
  const repeats: DuplicateEventKind[] = [];
  let lag = 0;
  return {
    next: (method, fault, times = 1) =>
      void queued.set(method, [...(queued.get(method) ?? []), ...Array<InjectedFault>(times).fill(fault)]),
    always: (method, fault) => void standing.set(method, fault),
    repeatEvents: (repeat, times = 1) => void repeats.push(...Array<DuplicateEventKind>(times).fill(repeat)),
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
