import { firstName } from "#kernel/first-name.ts";
import { buildDangerReply } from "#mentoring/delivery/describe/describe-danger.ts";
import type { Told, UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { gatherDangerHelp } from "#mentoring/safeguarding/gather-danger-help.ts";
import { chooseAboutDanger, remindToReport } from "#mentoring/safeguarding/report-danger.ts";
import { listSafeguardingContacts } from "#mentoring/safeguarding/safeguarding-contact.store.ts";
import type { SafeguardingEvent } from "#mentoring/safeguarding/safeguarding-event.store.ts";
import {
  askContactToCall,
  resumeMyQuestions,
  resumeQuestionsAsContact,
} from "#mentoring/safeguarding/suspend-questions.ts";
import type { ActionName, ActionPayload } from "./actions.ts";
import { defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createTextReply, type Reply } from "./reply.ts";
import { createPhrase } from "./say.ts";

const NOT_YOURS = createTextReply(createPhrase("common.not_yours"));

export const dangerPressHandlers: PressHandlers<Extract<ActionName, `safeguarding.${string}`>> = {
  "safeguarding.report": defineWriteHandler(async (at, { event, as }) => {
    const chosen = await chooseAboutDanger(at.tx, at.me, event, as, at.now);
    if (!chosen) return NOT_YOURS;
    if (as === "not_reported") return sayInstead(await buildDuty(at, chosen));
    return { kind: "replace", line: createPhrase(`safeguarding.report.${as}`) };
  }),
  "safeguarding.remind": defineWriteHandler(async (at, { event }) => {
    const planned = await remindToReport(at.tx, at.me, event, at.now);
    return planned ? sayInstead({ ...(await buildDuty(at, planned.event)), reminder: planned.at }) : NOT_YOURS;
  }),
  "safeguarding.tell": defineWriteHandler(tellContact),
  // The button stands in the replies to somebody in danger and on their Home tab; only such a reply has an event.
  "safeguarding.resume": defineWriteHandler(async (at, { event }) => {
    await resumeMyQuestions(at.tx, at.now);
    const chosen = event && (await chooseAboutDanger(at.tx, at.me, event, "resumed", at.now));
    if (!chosen) return createTextReply(createPhrase("safeguarding.resumed"));
    return sayInstead({ ...(await buildOwnDanger(at, chosen)), told: "nobody", resumed: true });
  }),
  "safeguarding.release": defineWriteHandler(async ({ tx, now }, { person }) => {
    const isDone = await resumeQuestionsAsContact(tx, person, now);
    return { kind: "replace", line: createPhrase(`safeguarding.release.${isDone ? "done" : "over"}`) };
  }),
};

/** Asks the chosen contact to call, or nobody; the message in which the names were offered stays as it was else. */
async function tellContact(at: RequestContext, payload: ActionPayload<"safeguarding.tell">): Promise<Reply> {
  const { tx, me, now } = at;
  const { event, still } = payload;
  const chosen = await chooseAboutDanger(tx, me, event, "no", now);
  if (!chosen) return NOT_YOURS;
  const told = await askToCall(at, payload);
  if (!still) return sayInstead({ ...(await buildOwnDanger(at, chosen)), told });
  const help = await gatherDangerHelp(tx, me, "self", now);
  return sayInstead({ kind: "safeguarding.still", says: still, event, help, told });
}

async function askToCall(
  { tx, me, now }: RequestContext,
  { event, contact }: ActionPayload<"safeguarding.tell">,
): Promise<Told> {
  if (!contact) return "nobody";
  const isTold = await askContactToCall(tx, me, { contact, event }, now);
  const name = (await listSafeguardingContacts(tx)).find(({ id }) => id === contact)?.name;
  return isTold && name ? { name: firstName(name) } : "not_reached";
}

async function buildOwnDanger(
  { tx, me, now }: RequestContext,
  { id }: SafeguardingEvent,
): Promise<UtteranceOf<"safeguarding.self">> {
  const reply = await buildDangerReply(tx, me, { kind: "self", event: id }, now);
  if (reply.kind !== "safeguarding.self") throw new Error("the reply to one's own danger is another");
  return reply;
}

async function buildDuty(
  { tx, me, now }: RequestContext,
  { id, category }: SafeguardingEvent,
): Promise<UtteranceOf<"safeguarding.duty">> {
  return { kind: "safeguarding.duty", event: id, help: await gatherDangerHelp(tx, me, category, now) };
}

const sayInstead = (
  utterance: UtteranceOf<"safeguarding.self" | "safeguarding.still" | "safeguarding.duty">,
): Reply => ({
  kind: "say_instead",
  utterance,
});
