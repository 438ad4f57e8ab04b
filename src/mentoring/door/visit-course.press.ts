import { firstName } from "#kernel/first-name.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { toDayAndTime } from "#mentoring/phrase.ts";
import { convertVisit, missVisit, reopenVisit, restoreVisit, voidVisit } from "#mentoring/visit/change-course.ts";
import type { VisitActOutcome } from "#mentoring/visit/decide-for-me.ts";
import { findMyPair } from "#mentoring/visit/plan-visit.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { listVisitEvents } from "#mentoring/visit/visit-history.store.ts";
import type { ActionPayload } from "./actions.ts";
import { explainRefusedAct } from "./explain-unchangeable-visit.ts";
import { defineReadHandler, defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createModalReply, createTextReply, type Reply } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

type Course = "visit.reopen" | "visit.more" | "visit.miss" | "visit.convert" | "visit.void" | "visit.restore";

/** What can be done with a visit besides moving it, calling it off and logging it. */
export const visitCoursePressHandlers: PressHandlers<Course> = {
  "visit.more": defineReadHandler(async ({ tx, me, now }, { visit: id }) => {
    const visit = await findVisit(tx, id);
    const pair = visit && (await findMyPair(tx, visit.pairId));
    if (!visit || !pair) return createTextReply(createPhrase("visit.error.not_yours"));
    const { status, startsAt } = visit;
    const hasBegun = Temporal.Instant.compare(startsAt, now) <= 0;
    const may = {
      convert: status === "planned" || status === "confirmed",
      miss: hasBegun,
      withdraw: pair.mentor.id === me.id || visit.plannedBy === me.id,
    };
    const events = await listVisitEvents(tx, visit);
    return createModalReply({ name: "visit.more", visit, pair, me: me.id, events, may });
  }),
  "visit.miss": defineWriteHandler(async (at, { visit, missing }) =>
    reply(at, "visit.answer.missed", await missVisit(at.tx, visit, missing, at.now)),
  ),
  "visit.convert": defineWriteHandler(async (at, { visit, to }) =>
    reply(at, "visit.answer.converted", await convertVisit(at.tx, visit, to, at.now), {
      way: createPhrase(`visit.way.${to}`),
    }),
  ),
  "visit.void": defineWriteHandler(async (at, { visit }) =>
    reply(at, "visit.answer.voided", await voidVisit(at.tx, visit, at.now)),
  ),
  "visit.restore": defineWriteHandler(async (at, { visit }) =>
    reply(at, "visit.answer.restored", await restoreVisit(at.tx, visit, at.now)),
  ),
  "visit.reopen": defineWriteHandler(reopen),
};

/**
 * Takes back what was said of a visit. Where it was said, the question how it went stands again, if the visit has begun.
 */
async function reopen(at: RequestContext, { visit: id }: ActionPayload<"visit.reopen">): Promise<Reply> {
  const said = await reopenVisit(at.tx, id, at.now);
  if (said.kind !== "said" && said.kind !== "unchanged") return reply(at, "visit.answer.reopened", said);
  const { visit, pair } = said;
  const isAhead = Temporal.Instant.compare(at.now, visit.startsAt) < 0;
  return pair.mentor.id === at.me.id && !isAhead
    ? { kind: "say_instead", utterance: { kind: "visit.ended", visit, pair } }
    : reply(at, "visit.answer.reopened", said);
}

type Answer = `visit.answer.${"missed" | "converted" | "voided" | "restored" | "reopened"}`;

/** Says what was done, in place of what was pressed, or why it was not done. */
function reply(
  { me }: RequestContext,
  answer: Answer,
  outcome: VisitActOutcome,
  more: Readonly<Record<string, ReplyPhrase>> = {},
): Reply {
  if (outcome.kind === "not_yours") return inPlace(createPhrase("visit.error.not_yours"));
  if (outcome.kind === "refused") return inPlace(explainRefusedAct(outcome));
  return inPlace(createPhrase(answer, { ...valuesOf(outcome.visit, outcome.pair, me.id, me.zone), ...more }));
}

function valuesOf(visit: Visit, pair: Pair, me: Pair["mentor"]["id"], zone: string) {
  return { ...toDayAndTime(visit.startsAt, zone), other: firstName(getOtherPerson(pair, me).name) };
}

function inPlace(line: ReplyPhrase): Reply {
  return { kind: "replace", line, form: { name: "line", title: createPhrase("visit.more.title"), text: line } };
}
