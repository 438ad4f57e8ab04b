import type { Language } from "#kernel/language.ts";
import enAct from "./en/act.json" with { type: "json" };
import enAnswer from "./en/answer.json" with { type: "json" };
import enCalendar from "./en/calendar.json" with { type: "json" };
import enCommitment from "./en/commitment.json" with { type: "json" };
import enCommon from "./en/common.json" with { type: "json" };
import enContacts from "./en/contacts.json" with { type: "json" };
import enDanger from "./en/danger.json" with { type: "json" };
import enDigest from "./en/digest.json" with { type: "json" };
import enHome from "./en/home.json" with { type: "json" };
import enLink from "./en/link.json" with { type: "json" };
import enNotebook from "./en/notebook.json" with { type: "json" };
import enPair from "./en/pair.json" with { type: "json" };
import enPeople from "./en/people.json" with { type: "json" };
import enPromise from "./en/promise.json" with { type: "json" };
import enReflection from "./en/reflection.json" with { type: "json" };
import enRehearsal from "./en/rehearsal.json" with { type: "json" };
import enRelation from "./en/relation.json" with { type: "json" };
import enRound from "./en/round.json" with { type: "json" };
import enSafeguarding from "./en/safeguarding.json" with { type: "json" };
import enSession from "./en/session.json" with { type: "json" };
import enUnplaced from "./en/unplaced.json" with { type: "json" };
import enUnreached from "./en/unreached.json" with { type: "json" };
import enVisit from "./en/visit.json" with { type: "json" };
import enWish from "./en/wish.json" with { type: "json" };
import esAct from "./es/act.json" with { type: "json" };
import esAnswer from "./es/answer.json" with { type: "json" };
import esCalendar from "./es/calendar.json" with { type: "json" };
import esCommitment from "./es/commitment.json" with { type: "json" };
import esCommon from "./es/common.json" with { type: "json" };
import esContacts from "./es/contacts.json" with { type: "json" };
import esDanger from "./es/danger.json" with { type: "json" };
import esDigest from "./es/digest.json" with { type: "json" };
import esHome from "./es/home.json" with { type: "json" };
import esLink from "./es/link.json" with { type: "json" };
import esNotebook from "./es/notebook.json" with { type: "json" };
import esPair from "./es/pair.json" with { type: "json" };
import esPeople from "./es/people.json" with { type: "json" };
import esPromise from "./es/promise.json" with { type: "json" };
import esReflection from "./es/reflection.json" with { type: "json" };
import esRehearsal from "./es/rehearsal.json" with { type: "json" };
import esRelation from "./es/relation.json" with { type: "json" };
import esRound from "./es/round.json" with { type: "json" };
import esSafeguarding from "./es/safeguarding.json" with { type: "json" };
import esSession from "./es/session.json" with { type: "json" };
import esUnplaced from "./es/unplaced.json" with { type: "json" };
import esUnreached from "./es/unreached.json" with { type: "json" };
import esVisit from "./es/visit.json" with { type: "json" };
import esWish from "./es/wish.json" with { type: "json" };

const en = {
  ...enCommon,
  ...enAct,
  ...enAnswer,
  ...enCalendar,
  ...enVisit,
  ...enSession,
  ...enHome,
  ...enLink,
  ...enRehearsal,
  ...enPeople,
  ...enPair,
  ...enNotebook,
  ...enPromise,
  ...enReflection,
  ...enCommitment,
  ...enDigest,
  ...enRelation,
  ...enRound,
  ...enSafeguarding,
  ...enDanger,
  ...enContacts,
  ...enUnplaced,
  ...enUnreached,
  ...enWish,
};

/** A key of the translation catalogues. English defines the keys; `tsc` rejects a language in which one is missing. */
export type MessageKey = keyof typeof en;

export const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  en,
  es: {
    ...esCommon,
    ...esAct,
    ...esAnswer,
    ...esCalendar,
    ...esVisit,
    ...esSession,
    ...esHome,
    ...esLink,
    ...esRehearsal,
    ...esPeople,
    ...esPair,
    ...esNotebook,
    ...esPromise,
    ...esReflection,
    ...esCommitment,
    ...esDigest,
    ...esRelation,
    ...esRound,
    ...esSafeguarding,
    ...esDanger,
    ...esContacts,
    ...esUnplaced,
    ...esUnreached,
    ...esWish,
  },
};
