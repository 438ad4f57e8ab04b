import type { PersonId } from "#kernel/id.ts";
import { gatherOffer } from "#mentoring/delivery/describe/describe-offer.ts";
import type { DescriptionContext, NoticeOf } from "#mentoring/delivery/described.ts";
import type { Offer } from "#mentoring/delivery/offer.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import type { SessionRecord } from "#mentoring/session/session.ts";
import type { Choice, Press } from "./open-question.ts";
import { type Found, toChoice } from "./question-of-visit.ts";

/** What was offered in reply to a wish, one or several to choose from; undefined if nothing of it can be done any more. */
export async function findOffer(at: DescriptionContext, notice: NoticeOf<"act.offered">): Promise<Found | undefined> {
  const choices = listChoices(await gatherOffer(at, notice), at.me);
  return choices.length > 0 ? { matter: { what: "reply" }, choices, no: "set_aside" } : undefined;
}

type Me = { readonly id: PersonId; readonly zone: string };

/** What the first button of each line does. What asks for more, such as a reason, is done in a form. */
function listChoices(offer: Offer, me: Me): readonly Choice[] {
  switch (offer.act) {
    case "move":
      return offer.there
        ? offer.of.map(({ visit, pair }) => toChoice(visit, pair, me.id, undefined))
        : offer.of.map((each) => toChoice(each.visit, each.pair, me.id, pressToMove(each, me)));
    case "cancel":
    case "agree":
    case "convert":
    case "miss":
    case "void":
      return offer.of.map(({ visit, pair }) => toChoice(visit, pair, me.id, pressOfVisit(offer, { visit, pair }, me)));
    case "confirmed":
    case "disputed":
    case "take_back":
    case "correct":
    case "amend":
    case "withdraw":
      return offer.of.map((each) => ofRecord(offer, each, me));
    case "unshare":
      return offer.of.map(({ reflection, pair }) =>
        ofPair(pair, me.id, undefined, press("act.unshare", { reflection: reflection.id, pair: pair.id })),
      );
    case "done":
    case "dropped":
      return offer.of
        .filter(({ commitment }) => commitment.status === "open")
        .map(({ commitment, pair }) =>
          ofPair(pair, me.id, undefined, press("commitment.settle", { commitment: commitment.id, as: offer.act })),
        );
  }
}

type RecordOffer = Extract<Offer, { readonly of: readonly { readonly session: SessionRecord }[] }>;

/** What is put right or withdrawn by the author's choice asks for more in a form. */
function ofRecord(offer: RecordOffer, { session, pair }: RecordOffer["of"][number], me: Me): Choice {
  const choose = (what?: Press) => ofPair(pair, me.id, session.startedAt, what);
  switch (offer.act) {
    case "confirmed":
    case "disputed":
      return choose(press("act.review", { session: session.id, says: offer.act }));
    case "take_back":
      return choose(press("session.take_back", { session: session.id }));
    case "correct":
      return choose(press("act.correct", { session: session.id, version: offer.version, ...offer.put }));
    case "amend":
    case "withdraw":
      return { ...choose(), id: session.id };
  }
}

type VisitOffer = Extract<Offer, { readonly act: "cancel" | "agree" | "convert" | "miss" | "void" }>;
type Move = Extract<Offer, { readonly act: "move" }>["of"][number];

/** Where the reader's clock is not the school's, the form says whose the time is. */
function pressToMove({ visit, pair, to: { on, at } }: Move, me: Me): Press | undefined {
  if (!on || !at || me.zone !== pair.principal.zone) return undefined;
  return press("act.move", { visit: visit.id, on: on.toString(), at: at.toString({ smallestUnit: "minute" }) });
}

function pressOfVisit(offer: VisitOffer, { visit, pair }: VisitOffer["of"][number], me: Me): Press | undefined {
  const of = { visit: visit.id };
  switch (offer.act) {
    case "cancel":
      return undefined;
    case "agree":
      return press("visit.confirm", of);
    case "convert":
      return press("visit.convert", { ...of, to: offer.to });
    case "miss":
      return press("visit.miss", { ...of, missing: pair.mentor.id === me.id ? "principal" : "mentor" });
    case "void":
      return press("visit.void", of);
  }
}

const press = (action: string, payload: Press["payload"]): Press => ({ action, payload });

function ofPair(pair: Pair, me: PersonId, at?: Temporal.Instant, what?: Press): Choice {
  const on = at?.toZonedDateTimeISO(pair.principal.zone).toPlainDate();
  return { ...(what && { press: what }), pairId: pair.id, other: getOtherPerson(pair, me).id, ...(on && { on }) };
}
