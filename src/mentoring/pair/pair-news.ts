import type { PairId } from "#kernel/id.ts";
import type { Notice, NoticeKind } from "#mentoring/notice.ts";
import type { Pair } from "./pair.ts";

/** A notice about a pair, as it stands in the outbox of one of its people. */
export type PairNews = {
  readonly kind: NoticeKind;
  readonly subject: {
    readonly pair: PairId;
    readonly from?: PairId;
    readonly on?: string;
    readonly says?: string;
  };
  /** `told`: it was sent, or may have been. `waiting`: it can still be withdrawn. `withdrawn`: it was never sent. */
  readonly state: "told" | "waiting" | "withdrawn";
};

/** What one person of a pair believes of it. `unheard`: they never heard that it began. */
export type PairBelief =
  | { readonly is: "running" | "unheard" | "over" }
  | { readonly is: "until"; readonly on: string };

/**
 * Says what a person believes of a pair after the news they had of it, the latest first. A pair of which nobody was to be
 * told came by a list, and its people know of it. That somebody replaces a mentor, once it is planned to be said, says
 * that the pair with the former one is over.
 */
export function believeAfter(pair: PairId, news: readonly PairNews[]): PairBelief {
  const isReplaced = ({ kind, subject }: PairNews) => kind === "pair.begun" && subject.from === pair;
  const heard = news.find((one) => one.state === "told" || (one.state === "waiting" && isReplaced(one)));
  if (!heard) return { is: news.some((one) => isBeginning(one, pair)) ? "unheard" : "running" };
  if (isReplaced(heard)) return { is: "over" };
  const { says, on } = heard.subject;
  if (heard.kind !== "pair.ended") return { is: "running" };
  return says === "until" && on ? { is: "until", on } : { is: "over" };
}

const isBeginning = ({ kind, subject }: PairNews, pair: PairId) => kind === "pair.begun" && subject.pair === pair;

/** What is to be said of a pair to somebody who believes something else; undefined if they know how it stands. */
export type PairNewsToTell =
  | { readonly kind: "begun" | "goes_on" }
  | { readonly kind: "ended"; readonly on: string; readonly says: Extract<Notice, { kind: "pair.ended" }>["says"] };

/**
 * Compares how a pair stands with what somebody believes of it. Whoever never heard that it began does not hear of its
 * end either, and its planned end that came true is no news.
 */
export function findPairNews(
  belief: PairBelief,
  { ended, ending }: Pick<Pair, "ended" | "ending">,
): PairNewsToTell | undefined {
  const end = ended ?? ending;
  if (!end) return belief.is === "running" ? undefined : { kind: belief.is === "unheard" ? "begun" : "goes_on" };
  const on = end.on.toString();
  if (belief.is === "until" && belief.on === on) return undefined;
  if (!ended) return { kind: "ended", on, says: "until" };
  if (belief.is === "over" || belief.is === "unheard") return undefined;
  return { kind: "ended", on, says: ended.reason === "mistake" ? "mistake" : "since" };
}
