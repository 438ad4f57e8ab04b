import {
  type KeepVisitRoundOutcome,
  setVisitRound,
  type VisitRoundProblem,
  type WantedVisitRound,
} from "#mentoring/programme/keep-visit-round.ts";
import type { FormName, FormValues } from "./forms.ts";
import type { SubmitHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createFieldErrors, createFormRefusal, type FieldErrors, type SubmitOutcome } from "./reply.ts";
import { findRoundPage } from "./round-page.ts";
import { createPhrase } from "./say.ts";

type RoundField = "name" | "from" | "to" | "visits";

export const roundSubmitHandlers: SubmitHandlers<Extract<FormName, `round.${string}`>> = {
  "round.list": async (at, _, filled) => {
    const round = parseRound(filled);
    return "errors" in round ? round : finish(at, await setVisitRound(at.tx, at.me, { round }, at.now));
  },
  "round.change": async (at, { round: before }, filled) => {
    const round = parseRound(filled);
    return "errors" in round ? round : finish(at, await setVisitRound(at.tx, at.me, { before, round }, at.now));
  },
};

/** Validates what was entered about a round, and returns it or errors by field. */
function parseRound({ name, from, to, visits }: FormValues<"round.list">): WantedVisitRound | FieldErrors<RoundField> {
  if (name && from && to && visits) return { name, startsOn: from, endsOn: to, targetVisits: visits };
  return createFieldErrors({
    ...(!name && { name: createPhrase("common.error.empty") }),
    ...(!from && { from: createPhrase("calendar.error.choose") }),
    ...(!to && { to: createPhrase("calendar.error.choose") }),
    ...(!visits && { visits: createPhrase("calendar.error.choose") }),
  });
}

/** The field at which each problem is said. */
const FIELD_OF = { order: "to", long: "to", overlap: "from" } as const satisfies Record<VisitRoundProblem, RoundField>;

/** Shows the rounds as they are now, with what was done, or says at the field what cannot be. */
async function finish({ tx }: RequestContext, outcome: KeepVisitRoundOutcome): Promise<SubmitOutcome<RoundField>> {
  if (outcome.kind === "refused")
    return createFieldErrors({ [FIELD_OF[outcome.problem]]: createPhrase(`round.error.${outcome.problem}`) });
  if (outcome.kind === "not_a_coordinator") return createFormRefusal(createPhrase("common.not_a_coordinator"));
  const says = createPhrase(outcome.kind === "gone" ? "round.gone" : "round.saved");
  return { kind: "show", form: await findRoundPage(tx, says) };
}
