import { type Ask, ASKS, type Draft } from "./draft.ts";
import type { State } from "./state.ts";
import type { Context } from "./turn.ts";

/** The next question, or null when everything was answered or put off. */
export function nextAsk(state: State, context: Context): Ask | null {
  return ASKS.find((ask) => !state.skipped.includes(ask) && isMissing(ask, state, context)) ?? null;
}

/** What a record cannot be saved without, in the order of asking. */
export function missingFor(state: State, context: Context): Ask[] {
  return ASKS.filter((ask) => isMissing(ask, state, context));
}

function isMissing(ask: Ask, { draft, another }: State, context: Context): boolean {
  switch (ask) {
    case "visit":
      return !draft.pairId && context.due.length > 0;
    case "pair":
      return !draft.pairId;
    case "duplicate":
      return !another && alreadyLogged(draft, context) !== undefined;
    case "outcome":
      return !draft.outcome;
    case "reason":
      return isNotHeld(draft) && !draft.reason;
    case "on":
      return !draft.on;
    case "minutes":
      return !isNotHeld(draft) && !draft.minutes;
    case "modality":
      return !isNotHeld(draft) && !draft.modality;
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

/** The session of the same pair on the same day that is on record already. */
export function alreadyLogged(draft: Draft, context: Context) {
  return context.logged.find((session) => session.pairId === draft.pairId?.value && session.on === draft.on?.value);
}
