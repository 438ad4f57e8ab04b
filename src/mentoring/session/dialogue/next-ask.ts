import { ASKS, type Ask, type Draft } from "./draft.ts";
import type { Saying, State } from "./state.ts";
import type { Context } from "./turn.ts";

/** The next question, or null if all are answered or skipped. A value just called wrong is asked for first. */
export function nextAsk(state: State, context: Context, said: readonly Saying[] = []): Ask | null {
  const open = missingFor(state, context).filter((ask) => !state.skipped.includes(ask));
  const wrong = said.flatMap(concerned);
  return open.find((ask) => wrong.includes(ask)) ?? open[0] ?? null;
}

function concerned(saying: Saying): readonly Ask[] {
  const what = saying.kind === "unreadable" ? saying.what : saying.kind === "refused" ? saying.problem : undefined;
  if (what === undefined) return [];
  return what === "minutes" ? ["how", "minutes"] : ["on"];
}

/** The questions whose answers a record requires, in the order of asking. */
export function missingFor(state: State, context: Context): Ask[] {
  return ASKS.filter((ask) => isMissing(ask, state, context));
}

function isMissing(ask: Ask, { draft, another }: State, context: Context): boolean {
  switch (ask) {
    case "visit":
      return !draft.pairId && context.due.length > 0;
    case "pair":
      return !draft.pairId && context.due.length === 0;
    case "duplicate":
      return !another && alreadyLogged(draft, context) !== undefined;
    case "outcome":
      return !draft.outcome;
    case "reason":
      return isNotHeld(draft) && !draft.reason;
    case "on":
      return !draft.on;
    case "how":
      return !isNotHeld(draft) && !draft.minutes && !draft.modality;
    case "minutes":
      return !isNotHeld(draft) && !draft.minutes && draft.modality !== undefined;
    case "modality":
      return !isNotHeld(draft) && !draft.modality && draft.minutes !== undefined;
    case "request":
    case "working":
    case "challenge":
    case "agreed":
      return !isNotHeld(draft) && draft.type?.value !== "informal_contact" && !draft[ask];
  }
}

export function isNotHeld(draft: Draft): boolean {
  return draft.outcome?.value === "not_held";
}

/** A recorded session of the same pair on the same day. */
export function alreadyLogged(draft: Draft, context: Context) {
  return context.logged.find((session) => session.pairId === draft.pairId?.value && session.on === draft.on?.value);
}
