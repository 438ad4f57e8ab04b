import type { SurfaceRef } from "#kernel/id.ts";
import type { Card } from "#mentoring/session/card.store.ts";
import type { Ask } from "#mentoring/session/dialogue/draft.ts";
import type { State } from "#mentoring/session/dialogue/state.ts";

/** What one turn does on the surface: changes the message on the table, posts a new one, or both. */
export type TurnPlan = {
  readonly change?: { readonly ref: SurfaceRef; readonly to: TableChange };
  readonly post?: TurnMessage;
  /** Posted when the message on the table cannot be changed any more. */
  readonly afresh: TurnMessage;
};

type Over = "saved" | "kept" | "discarded";

export type TableChange =
  /** A question keeps its words, loses its buttons and shows the answer. */
  | { readonly kind: "answered"; readonly ask: Ask }
  | { readonly kind: "card" }
  /** The card stands further down now. */
  | { readonly kind: "moved" }
  | { readonly kind: "over"; readonly as: Over };

/** A message with what this turn has to say ahead of a question, of the card, or by itself. */
export type TurnMessage =
  | { readonly kind: "ask"; readonly ask: Ask }
  | { readonly kind: "card" }
  | { readonly kind: "lines" }
  | { readonly kind: "over"; readonly as: Over };

/** The table holds one question or one card at a time: what was answered loses its buttons, the card changes in place. */
export function planTurn({ said }: State, card: Card | undefined): TurnPlan {
  const ask = said.find((saying) => saying.kind === "ask");
  if (ask) return afresh({ kind: "ask", ask: ask.ask }, card && retired(card));
  const drawn = said.find((saying) => saying.kind === "card");
  if (drawn) {
    if (card?.shows !== "card" || drawn.afresh) return afresh({ kind: "card" }, card && retired(card));
    const lines = said.some((saying) => saying.kind !== "card");
    return {
      change: { ref: card.ref, to: { kind: "card" } },
      ...(lines && { post: { kind: "lines" } }),
      afresh: { kind: "card" },
    };
  }
  const over = said.find((saying) => saying.kind === "saved" || saying.kind === "kept" || saying.kind === "discarded");
  if (!over) return afresh({ kind: "lines" });
  return afresh({ kind: "over", as: over.kind }, card && { ref: card.ref, to: { kind: "over", as: over.kind } });
}

const afresh = (message: TurnMessage, change?: TurnPlan["change"]): TurnPlan => ({
  ...(change && { change }),
  post: message,
  afresh: message,
});

/** A draft has its buttons in one place only. */
const retired = ({ ref, shows }: Card): NonNullable<TurnPlan["change"]> => ({
  ref,
  to: shows === "card" ? { kind: "moved" } : { kind: "answered", ask: shows },
});

/** What the table shows once this was posted; undefined when that is still the message before. */
export function shownBy(message: TurnMessage | undefined): Card["shows"] | undefined {
  if (message?.kind === "ask") return message.ask;
  return message?.kind === "card" ? "card" : undefined;
}
