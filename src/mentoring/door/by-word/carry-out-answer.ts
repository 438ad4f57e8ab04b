import { MAX_UNCLEAR } from "#mentoring/by-word-shapes.ts";
import type { ChosenAnswer } from "#mentoring/delivery/open-question/choose-answer.ts";
import type { Choice, OpenQuestion, Press } from "#mentoring/delivery/open-question/open-question.ts";
import type { RequestContext } from "#mentoring/door/member.ts";
import { runPress } from "#mentoring/door/press.ts";
import { type Notice, notify } from "#mentoring/notice.ts";
import { enqueueRedraws } from "#outbox/redraw.ts";
import { sayPressed } from "./say-pressed.ts";

/** An offer that is made again with what was said of it now. */
type CompletedOffer = {
  readonly kind: "completed";
  readonly question: OpenQuestion;
  readonly notice: Extract<Notice, { readonly kind: "act.offered" | "wish.asked" }>;
};

/** Carries out what a short message says to an open question. Returns false if it could only be asked again, and is not. */
export async function carryOutAnswer(at: RequestContext, answer: ChosenAnswer | CompletedOffer): Promise<boolean> {
  const { tx, now, arrival } = at;
  switch (answer.kind) {
    case "press":
      return pressInWords(at, answer.question, answer.press);
    case "completed":
      await notify(tx, tx.personId, { ...answer.notice, arrival }, now);
      await closeReply(at, answer.question);
      return true;
    case "set_aside":
      await notify(
        tx,
        tx.personId,
        { kind: "act.set_aside", at: now.toString(), notice: answer.question.said.id },
        now,
      );
      await notify(tx, tx.personId, { kind: "act.said", arrival, says: "act.dismissed" }, now);
      await closeReply(at, answer.question);
      return true;
    case "stays": {
      const { matter } = answer.question;
      const of = matter.what === "commitment" ? { of: matter.commitment.id } : {};
      await notify(tx, tx.personId, { kind: "act.said", arrival, says: "act.stays", ...of }, now);
      return true;
    }
    case "another_day":
      return offerAnotherDay(at, answer);
    case "again":
      return askAgain(at, answer.question, answer.choices);
    case "unclear": {
      const of = answer.questions.slice(0, MAX_UNCLEAR).map(({ said }) => said.id);
      await notify(tx, tx.personId, { kind: "act.unclear", arrival, says: answer.says, of }, now);
      return true;
    }
  }
}

/** Does what the button does, with its checks, and says what came of it. An offer that is done is open no more. */
export async function pressInWords(at: RequestContext, question: OpenQuestion, press: Press): Promise<boolean> {
  const reply = await runPress(at, press.action, press.payload);
  await sayPressed(at, press, reply);
  if (reply.kind !== "tell") await closeReply(at, question);
  return true;
}

/** The message with the offer says that it was answered; the messages of other questions are drawn again by the act. */
async function closeReply({ tx, now }: RequestContext, { matter, said }: OpenQuestion): Promise<void> {
  if (matter.what === "reply") await enqueueRedraws(tx, { keys: [said.key] }, now);
}

async function offerAnotherDay(
  { tx, now, arrival }: RequestContext,
  { question: { matter }, on, at }: Extract<ChosenAnswer, { readonly kind: "another_day" }>,
): Promise<boolean> {
  const of = "visits" in matter ? matter.visits.map(({ visit }) => visit.id) : [];
  const when = on && at && { on: on.toString(), at: at.toString({ smallestUnit: "minute" }) };
  const notice = { kind: "act.offered" as const, arrival, act: when ? ("move" as const) : ("cancel" as const), of };
  await notify(tx, tx.personId, { ...notice, ...when }, now);
  return true;
}

/** Shows the question again, with the choices that can be meant. */
async function askAgain(
  { tx, now, arrival }: RequestContext,
  { said: { id, notice }, choices: all }: OpenQuestion,
  choices: readonly Choice[],
): Promise<boolean> {
  const ids = choices.flatMap((choice) => choice.id ?? []);
  const isNarrower = ids.length === choices.length && choices.length < all.length;
  switch (notice.kind) {
    case "act.offered": {
      // Which visit is moved is said now, and to when it is asked next.
      const isNext = isNarrower && notice.act === "move";
      const { again: _, ...offer } = notice;
      const narrowed = { ...offer, arrival, ...(!isNext && { again: 1 as const }), ...(isNarrower && { of: ids }) };
      await notify(tx, tx.personId, narrowed, now);
      return true;
    }
    case "wish.asked": {
      const pairs = isNarrower ? { pairs: ids as Extract<Notice, { kind: "wish.asked" }>["pairs"] } : {};
      await notify(tx, tx.personId, { ...notice, arrival, again: 1, ...pairs }, now);
      return true;
    }
    case "reflection.heard":
    case "session.drafts":
      await notify(tx, tx.personId, { ...notice, arrival }, now);
      return true;
    case "visits.ended":
      await notify(tx, tx.personId, { kind: "act.unclear", arrival, says: "yes", of: [id] }, now);
      return true;
    default:
      return false;
  }
}
