import type { Phrase as AnyPhrase, PhraseValue } from "#mentoring/phrase.ts";
import type { Week } from "#mentoring/week.ts";

/** One weekly page for one coordinator, in no language yet: each surface says its phrases in the reader's words. */
export type Digest = {
  /** `beginning`: no visit was due and nothing logged yet. `break`: schools were closed; the summary is the whole page. */
  readonly kind: "week" | "beginning" | "break";
  readonly programme: string;
  readonly week: Week;
  /** Shown as the notification, possibly on a locked phone: it must suffice by itself and contain no name. */
  readonly summary: DigestPhrase;
  /** Who and what the figures are about. */
  readonly about: readonly DigestPhrase[];
  /** Exceptions first. */
  readonly sections: readonly DigestSection[];
};

export type DigestSection = {
  readonly title: DigestPhrase;
  readonly lines: readonly DigestLine[];
  /** How many further lines of this kind were left out. */
  readonly more?: number;
  /** What the coordinator might do about it; every section has one. */
  readonly action: DigestPhrase;
};

export type DigestLine = DigestPhrase & {
  /** Said of the same thing, shorter. */
  readonly asides?: readonly DigestPhrase[];
};

export type DigestPhrase = AnyPhrase<PhraseKey>;
export type DigestPhraseValue = PhraseValue<PhraseKey>;

export function createDigestPhrase(
  key: PhraseKey,
  values: Readonly<Record<string, DigestPhraseValue>> = {},
): DigestPhrase {
  return { key, values };
}

/** The keys of the catalogues that a digest says. */
type PhraseKey =
  | `digest.summary${"" | ".none" | ".few"}`
  | `digest.${"break" | "beginning"}`
  | `digest.about.${"people" | "leave" | "own" | "few"}`
  | `digest.reason.${DigestReason}`
  | `digest.call${"" | ".silent" | ".never" | ".called_off" | ".unlogged" | ".next"}`
  | `digest.call.do${"" | ".remote" | ".record"}`
  | `digest.help${"" | ".mentor" | ".late" | ".unlogged" | ".do"}`
  | `digest.visits${"" | ".none" | ".counts" | ".rate"}`
  | `digest.visits.${"excused" | "called_off" | "moved" | "unsaid" | "ahead"}`
  | `digest.visits.${"reasons" | "reason" | "regions" | "regions.some" | "region"}`
  | `digest.visits.do.${"replan" | "ask" | "plan" | "nothing"}`
  | `digest.round${"" | ".numbered" | ".progress" | ".do.plan" | ".do.nothing"}`
  | `digest.logs${"" | ".counts" | ".lag" | ".do.wait" | ".do.nothing"}`
  | `digest.questions${"" | ".offered" | ".started" | ".completed" | ".few" | ".do"}`
  | `digest.beginning.pairs${"" | ".counts" | ".without" | ".do.pair" | ".do.nothing"}`
  | `digest.beginning.visits${"" | ".counts" | ".do.plan" | ".do.nothing"}`
  | `digest.beginning.reach${"" | ".counts" | ".do.invite" | ".do.nothing"}`;

/** Why a visit was cancelled, as a coordinator may read it: reasons that stay within the pair appear as "other". */
export const DIGEST_REASONS = [
  "principal_unavailable",
  "mentor_unavailable",
  "school_emergency",
  "official_duty",
  "holiday_or_closure",
  "connectivity",
  "transport_weather",
  "strike_security",
  "leave",
  "other",
] as const;
export type DigestReason = (typeof DIGEST_REASONS)[number];
