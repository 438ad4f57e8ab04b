import type { PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { sayHowItWent } from "#mentoring/session/say-how-it-went.ts";
import { lockOpenVisit } from "#mentoring/visit/change-visit.ts";
import { confirmVisit } from "#mentoring/visit/confirm-visit.ts";
import { act, type Heard, look } from "#slack/act.ts";
import { type Listeners, NOTHING, type Pressed, type Reply } from "#slack/listener.ts";
import { strangerText } from "#slack/render/help/stranger.ts";
import { readerOf } from "#slack/render/reader.ts";
import { wentText } from "#slack/render/visit/ahead.message.ts";
import { changedText } from "#slack/render/visit/changed-text.ts";
import { cancelView, moveView, planView } from "#slack/render/visit/visit.view.ts";
import { told, turnText } from "#slack/session/session.listener.ts";
import { answerCancel, answerMove, answerPlan } from "./visit.submission.ts";

export const visitListeners: Listeners = {
  pressed: {
    "visit.plan": (pressed) => openPlan(pressed, pressed.carried.pair),
    "visit.move": (pressed) => openChange(pressed, "move"),
    "visit.cancel": (pressed) => openChange(pressed, "cancel"),
    "visit.confirm": confirm,
    "visit.went": went,
  },
  handedIn: { "visit.plan": answerPlan, "visit.move": answerMove, "visit.cancel": answerCancel },
};

/** The form for a new visit; who is in no pair has nobody to plan with. Also behind `/fieldbook visit`. */
export async function openPlan(heard: Pick<Heard, "house" | "slackUser">, pair?: string): Promise<Reply> {
  const seen = await look(heard, listMyPairs);
  if (seen.kind === "stranger") return { kind: "tell", text: strangerText(seen) };
  const reader = readerOf(seen.me);
  const pairs = seen.outcome.filter((candidate) => !pair || candidate.id === pair);
  if (pairs.length === 0) return { kind: "tell", text: reader.say("visit.nobody") };
  const tomorrow = heard.house.clock.now().toZonedDateTimeISO(seen.me.zone).toPlainDate().add({ days: 1 });
  return { kind: "open", view: planView(pairs, seen.me.id, tomorrow, reader) };
}

async function openChange(pressed: Pressed, what: "move" | "cancel"): Promise<Reply> {
  const find = (tx: PersonTx, _: Person) => lockOpenVisit(tx, pressed.carried.visit as VisitId);
  const seen = await look(pressed, find);
  if (seen.kind === "stranger") return { kind: "tell", text: strangerText(seen) };
  const reader = readerOf(seen.me);
  const found = seen.outcome;
  if (found.kind !== "open") return { kind: "tell", text: changedText(found, reader) };
  const view =
    what === "move"
      ? moveView(found.visit, found.pair, reader)
      : cancelView(found.visit, found.pair, seen.me.id, reader);
  return { kind: "open", view };
}

async function confirm(pressed: Pressed): Promise<Reply> {
  const acted = await act(pressed, (tx, _, now) => confirmVisit(tx, pressed.carried.visit as VisitId, now));
  if (acted.kind === "stranger") return { kind: "tell", text: strangerText(acted) };
  if (acted.kind === "seen") return NOTHING;
  const reader = readerOf(acted.me);
  const { outcome } = acted;
  if (outcome.kind !== "confirmed") return { kind: "tell", text: changedText(outcome, reader) };
  return { kind: "tell", text: reader.say("visit.answer.confirmed", reader.when(outcome.visit.startsAt)) };
}

/** "How did it go?" was answered: the answer stands beside the question, and opens the log with the visit in it. */
async function went(pressed: Pressed): Promise<Reply> {
  const outcome = pressed.carried.outcome ?? "held_as_planned";
  const visitId = pressed.carried.visit as VisitId;
  const acted = await act(pressed, (tx, _, now) => sayHowItWent(tx, visitId, outcome, now));
  const reply = told(acted, (went) => (went.kind === "said" ? undefined : turnText(went)));
  if (acted.kind !== "done" || acted.outcome.kind !== "said") return reply;
  const { visit, pair } = acted.outcome;
  return { kind: "replace", text: wentText(visit, pair, outcome, readerOf(acted.me)) };
}
