import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";
import type { PairId, PersonId, VisitId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import type { UnreachedReason } from "#kernel/unreached-reason.ts";
import type { Phrase as AnyPhrase, PhraseValue } from "#mentoring/phrase.ts";
import type { HelpNeed } from "#mentoring/safeguarding/help-in-language.ts";
import type { Week } from "#mentoring/week.ts";

/**
 * A coordinator's weekly digest, independent of language: its phrases are worded in the reader's language when it is
 * rendered.
 */
export type Digest = {
  /**
   * The kind of digest. `week`: an ordinary week. `beginning`: the programme has not begun, that is, no visit was due
   * and nothing was logged yet. `break`: schools were closed, so the digest consists of its summary only.
   */
  readonly kind: "week" | "beginning" | "break";
  readonly programme: string;
  readonly week: Week;
  /**
   * The summary is also the text of the push notification, possibly on a locked phone, so it must be understandable
   * alone and contain no name.
   */
  readonly summary: DigestPhrase;
  /** Phrases that state which people and which days the figures of the digest cover. */
  readonly about: readonly DigestPhrase[];
  /** The sections of the digest; those that ask the coordinator to act come first. */
  readonly sections: readonly DigestSection[];
};

export type DigestSection = {
  readonly title: DigestPhrase;
  readonly lines: readonly DigestLine[];
  /** The number of further lines of the section, which are counted but not shown. */
  readonly more?: number;
  /** What the section suggests that the coordinator do; every section suggests something. */
  readonly action: DigestPhrase;
};

export type DigestLine = DigestPhrase & {
  /** Details that are shown after the line. */
  readonly asides?: readonly DigestPhrase[];
  /** The page to which the line leads: of a visit, or of the visits of a pair. */
  readonly opens?: DigestPage;
};

/** A visit or a pair, and its principal, to whose page the way back leads. */
export type DigestPage = { readonly person: PersonId } & ({ readonly visit: VisitId } | { readonly pair: PairId });

export type DigestPhrase = AnyPhrase<PhraseKey>;
export type DigestPhraseParameter = PhraseValue<PhraseKey>;

export function createDigestPhrase(
  key: PhraseKey,
  values: Readonly<Record<string, DigestPhraseParameter>> = {},
): DigestPhrase {
  return { key, values };
}

/** The keys of the translation catalogue that a digest uses. */
type PhraseKey =
  | `digest.summary${"" | ".news"}${"" | ".none" | ".few"}`
  | `digest.${"news" | "unplanned"}${"" | ".line" | ".do"}`
  | `digest.${"break" | "beginning"}`
  | `digest.about.${"people" | "leave" | "own" | "few" | "not_linked"}`
  | `digest.reason.${DigestCancelReason}`
  | `digest.call${"" | ".silent" | ".never" | ".called_off" | ".unlogged" | ".next" | ".unreached"}`
  | "digest.unreached.do"
  | `unreached.${"title" | "line"}`
  | `unreached.why.${UnreachedReason}`
  | `digest.call.do${"" | ".remote" | ".record"}`
  | `digest.help${"" | ".mentor" | ".late" | ".unlogged" | ".do"}`
  | `digest.visits${"" | ".none" | ".counts" | ".rate"}`
  | `digest.visits.${"excused" | "called_off" | "moved" | "unsaid" | "ahead" | "in_doubt" | "contacts"}`
  | `digest.visits.${"reasons" | "reason" | "regions" | "regions.some" | "region"}`
  | `digest.visits.do.${"replan" | "ask" | "plan" | "nothing"}`
  | `digest.round${"" | ".numbered" | ".progress" | ".do.plan" | ".do.nothing"}`
  | `digest.logs${"" | ".counts" | ".lag" | ".do.wait" | ".do.nothing"}`
  | `digest.questions${"" | ".offered" | ".started" | ".completed" | ".few" | ".do"}`
  | `digest.beginning.pairs${"" | ".counts" | ".without" | ".do.pair" | ".do.nothing"}`
  | `digest.beginning.visits${"" | ".counts" | ".do.plan" | ".do.nothing"}`
  | `contacts.${"title" | "waits" | "general" | "other" | "missing" | "unverified" | "lapsed" | "anywhere"}`
  | `contacts.need.${HelpNeed}`
  | `common.language.${Language}`
  | `digest.contacts.do.${"enter" | "verify"}`
  | `digest.beginning.reach${"" | ".counts" | ".do.invite" | ".do.nothing"}`;

/**
 * The reason for a cancelled visit as a coordinator may read it. Reasons that must stay private to the pair appear as
 * "other".
 */
export type DigestCancelReason = Exclude<VisitNotHeldReason, "unknown" | "declined"> | "other";

/**
 * Converts the reason for a cancelled visit to the one a coordinator may read: "unknown" and "declined" both become
 * "other", so that nobody learns from a digest that somebody declined a visit.
 */
export function toDigestCancelReason(reason: VisitNotHeldReason): DigestCancelReason {
  return reason === "unknown" || reason === "declined" ? "other" : reason;
}
