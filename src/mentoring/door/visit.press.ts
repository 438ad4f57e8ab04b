import { firstName } from "#kernel/first-name.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { dayAndTime } from "#mentoring/phrase.ts";
import { sayHowItWent } from "#mentoring/session/say-how-it-went.ts";
import { findOpenVisit } from "#mentoring/visit/change-visit.ts";
import { confirmVisit } from "#mentoring/visit/confirm-visit.ts";
import type { Payload } from "./actions.ts";
import { type Presses, reads, writes } from "./handler.ts";
import type { At } from "./member.ts";
import { open, type Reply, tell } from "./reply.ts";
import { say } from "./say.ts";
import { turnReply } from "./session.press.ts";
import { unchangeable } from "./unchangeable.ts";

export const visitPresses: Presses<"visit.plan" | "visit.move" | "visit.cancel" | "visit.confirm" | "visit.went"> = {
  "visit.plan": reads(openPlan),
  "visit.move": reads(async ({ tx }, { visit }) => {
    const found = await findOpenVisit(tx, visit);
    if (found.kind !== "open") return tell(unchangeable(found));
    return open({ name: "visit.move", visit: found.visit, pair: found.pair });
  }),
  "visit.cancel": reads(async ({ tx, me }, { visit }) => {
    const found = await findOpenVisit(tx, visit);
    if (found.kind !== "open") return tell(unchangeable(found));
    return open({ name: "visit.cancel", visit: found.visit, pair: found.pair, me: me.id });
  }),
  "visit.confirm": writes(async ({ tx, me, now }, { visit }) => {
    const outcome = await confirmVisit(tx, visit, now);
    if (outcome.kind !== "confirmed") return tell(unchangeable(outcome));
    return tell(say("visit.answer.confirmed", dayAndTime(outcome.visit.startsAt, me.zone)));
  }),
  "visit.went": writes(went),
};

/** The form for a new visit; people without a pair get an explanation instead. */
export async function openPlan({ tx, me, now }: At, { pair }: Payload<"visit.plan">): Promise<Reply> {
  const pairs = (await listMyPairs(tx)).filter(({ id }) => !pair || id === pair);
  if (pairs.length === 0) return tell(say("visit.nobody"));
  const tomorrow = now.toZonedDateTimeISO(me.zone).toPlainDate().add({ days: 1 });
  return open({ name: "visit.plan", pairs, me: me.id, on: tomorrow });
}

/** Replaces the question by the answer and opens the log for the visit. */
async function went({ tx, now }: At, { visit: id, outcome }: Payload<"visit.went">): Promise<Reply> {
  const said = await sayHowItWent(tx, id, outcome, now);
  if (said.kind !== "said") return turnReply(said);
  const { visit, pair } = said;
  const when = dayAndTime(visit.startsAt, pair.principal.zone);
  const question = say("visit.ended", { ...when, principal: firstName(pair.principal.name) });
  return {
    kind: "replace",
    line: say("session.answered", { question, answer: say(`session.outcome.${outcome}`) }),
  };
}
