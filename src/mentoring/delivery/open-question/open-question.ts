import type { PairId, PersonId } from "#kernel/id.ts";
import type { Commitment } from "#mentoring/commitment/commitment.ts";
import type { Said } from "#mentoring/conversation/open/said-lately.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Role } from "#mentoring/people/person.ts";
import type { Visit } from "#mentoring/visit/visit.ts";

/** What a button of a message does. It is checked like any press before it is done. */
export type Press = {
  readonly action: string;
  readonly payload: Readonly<Record<string, string | number | boolean | undefined>>;
};

/** One of the things that can be chosen in answer to a question. Without a press it is done in a form. */
export type Choice = {
  readonly press?: Press;
  /** The id of the visit, the record or the pair that is chosen. */
  readonly id?: string;
  /** With whom it is, and when: "the one with Rosa", "Tuesday's", "the one at nine". */
  readonly pairId?: PairId;
  readonly other?: PersonId;
  readonly on?: Temporal.PlainDate;
  readonly at?: Temporal.PlainTime;
};

/** What a question is about, as far as it must be told from another that stands open too. */
export type QuestionMatter =
  | { readonly what: "promise"; readonly roles: readonly Role[] }
  | {
      readonly what: "proposal" | "went" | "late" | "closed_day" | "open_day";
      readonly visits: readonly { readonly visit: Visit; readonly pair: Pair }[];
    }
  | { readonly what: "commitment"; readonly commitment: Commitment; readonly pair: Pair }
  /** What replies to something that was written, and is only shown again. */
  | { readonly what: "reply" };

/**
 * A question with buttons that Fieldbook asked, and that is not answered yet.
 */
export type OpenQuestion = {
  readonly said: Said;
  readonly matter: QuestionMatter;
  readonly choices: readonly Choice[];
  /** What a no does: a press; that an offer is set aside; that another day is offered; that it is said that all stays. */
  readonly no?: Press | "set_aside" | "another_day" | "stays";
  /** Whether an "ok" is no answer, because more is asked for than to have read it. */
  readonly needsYes?: true;
  /** Whether a yes could mean either, so that the question is only shown again. */
  readonly isEither?: true;
};
