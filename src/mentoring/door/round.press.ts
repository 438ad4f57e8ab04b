import { hasRole } from "#mentoring/people/person.ts";
import { removeVisitRound } from "#mentoring/programme/keep-visit-round.ts";
import type { ActionName } from "./actions.ts";
import { defineReadHandler, defineWriteHandler, type PressHandlers } from "./handler.ts";
import { createPageReply, createTextReply } from "./reply.ts";
import { findRound, findRoundPage } from "./round-page.ts";
import { createPhrase } from "./say.ts";

export const roundPressHandlers: PressHandlers<Extract<ActionName, `round.${string}`>> = {
  "round.show": defineReadHandler(async ({ tx, me }) =>
    hasRole(me, "coordinator")
      ? createPageReply(await findRoundPage(tx))
      : createTextReply(createPhrase("common.not_a_coordinator")),
  ),
  "round.change": defineReadHandler(async ({ tx, me }, { round: id }) => {
    if (!hasRole(me, "coordinator")) return createTextReply(createPhrase("common.not_a_coordinator"));
    const round = await findRound(tx, id);
    return createPageReply(
      round ? { name: "round.change", round } : await findRoundPage(tx, createPhrase("round.gone")),
    );
  }),
  "round.remove": defineWriteHandler(async ({ tx, me, now }, { round }) => {
    const { kind } = await removeVisitRound(tx, me, round, now);
    if (kind === "not_a_coordinator") return createTextReply(createPhrase("common.not_a_coordinator"));
    return createPageReply(await findRoundPage(tx, createPhrase(`round.${kind === "gone" ? "gone" : "removed"}`)));
  }),
};
