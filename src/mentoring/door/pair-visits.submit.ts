import type { PersonId } from "#kernel/id.ts";
import { findPair } from "#mentoring/pair/pair.store.ts";
import { cancelManagedVisit, moveManagedVisit } from "#mentoring/visit/manage-visit.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { SubmitHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import type { PAIR_VISIT_FORMS } from "./pair-visits.forms.ts";
import { explainManagedVisit, findManagedVisit } from "./pair-visits.press.ts";
import { parseVisitTime, toStartInstant } from "./parse-visit-time.ts";
import { createFieldErrors, createFormRefusal, type SubmitOutcome } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

export const pairVisitSubmitHandlers: SubmitHandlers<keyof typeof PAIR_VISIT_FORMS> = {
  "pair.move_visit": async (at, { visit: id, person }, filled) => {
    const time = parseVisitTime(filled);
    if (time.kind === "errors") return time;
    const visit = await findVisit(at.tx, id);
    const pair = visit && (await findPair(at.tx, visit.pairId));
    if (!pair) return createFormRefusal(createPhrase("people.gone"));
    const { minutes, modality } = time;
    const to = { startsAt: toStartInstant(time, pair.principal.zone), minutes, modality };
    const outcome = await moveManagedVisit(at.tx, at.me, id, to, at.now);
    if (outcome.kind === "clash") return createFieldErrors({ at: createPhrase("pair.visit.clash") });
    if (outcome.kind === "no_time")
      return outcome.problem === "minutes"
        ? createFieldErrors({ minutes: createPhrase("common.error.minutes") })
        : createFieldErrors({ on: createPhrase(`visit.error.${outcome.problem}`) });
    return finish(
      at,
      outcome.kind === "done" ? outcome.visit : undefined,
      person,
      explainManagedVisit("moved", outcome),
    );
  },
  "pair.cancel_visit": async (at, { visit: id, person }, { reason }) => {
    const outcome = await cancelManagedVisit(at.tx, at.me, id, reason ?? "unknown", at.now);
    const isDone = outcome.kind === "done" || outcome.kind === "unchanged";
    return finish(at, isDone ? outcome.visit : undefined, person, explainManagedVisit("cancelled", outcome));
  },
};

/** Shows the page of the visit with what was done, or leaves the form open with why it was not. */
async function finish(
  at: RequestContext,
  visit: Pick<Visit, "id"> | undefined,
  person: PersonId,
  says: ReplyPhrase,
): Promise<SubmitOutcome<never>> {
  const form = visit && (await findManagedVisit(at, visit.id, person, says));
  return form ? { kind: "show", form } : createFormRefusal(says);
}
