import type { ContactModality } from "#kernel/contact-codes.ts";
import type { CommitmentId, PersonId } from "#kernel/id.ts";
import type { SaidByWord } from "#mentoring/by-word-shapes.ts";
import type { Phrase } from "#mentoring/phrase.ts";
import type { VisitStatus } from "#mentoring/visit/visit.ts";
import type { OpenQuestion } from "./open-question/open-question.ts";
import type { OpenMatter } from "./own-question/answer.ts";

/** What replies to a short answer in words to what stands open. */
export type ByWordUtterance =
  /**
   * What was done, or that an offer was answered. `commitment`: the one that stays open, with what can be done with it.
   * `open`: what stands open besides.
   */
  | {
      readonly kind: "act.said";
      readonly said: SaidPhrase;
      readonly commitment?: CommitmentId;
      readonly open?: OpenMatter;
    }
  | {
      readonly kind: "act.unclear";
      readonly says: "yes" | "no";
      readonly questions: readonly OpenQuestion[];
      readonly me: PersonId;
    };

export type SaidPhrase = Phrase<
  SaidByWord | "act.answered" | `visit.status.${VisitStatus}` | `visit.way.${ContactModality}`
>;
