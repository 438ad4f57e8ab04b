import type { OwnQuestion } from "#mentoring/own-question-shape.ts";
import type { Role } from "#mentoring/people/person.ts";

/** What is asked about: one's own pairs, or as a coordinator the programme. */
export type QuestionScope = "own" | "programme";

/** Who asks: their roles, whether they have pairs of their own, and whether those whom they name are all in these. */
export type Asker = {
  readonly roles: readonly Role[];
  readonly hasPairs: boolean;
  readonly named?: "in_own_pairs" | "others";
};

const OF_PROGRAMME: readonly OwnQuestion[] = ["not_logged", "when_met", "not_reached", "whom_to_call", "confided"];

/**
 * Decides what a question means for whoever asks it. To a coordinator the questions about a pair are about its logistics,
 * and what was agreed in it is confided; for a mentor or principal those of a coordinator are about their own pairs. A pure
 * function.
 */
export function readQuestionAs(
  question: OwnQuestion,
  { roles, hasPairs, named }: Asker,
): { readonly question: OwnQuestion | "visits_ahead"; readonly scope: QuestionScope } {
  const isOfOwn = hasPairs && named !== "others" && !(OF_PROGRAMME.includes(question) && named === undefined);
  if (roles.includes("coordinator") && !isOfOwn)
    return { question: asCoordinator(question, named), scope: "programme" };
  return { question: asOneOfPair(question, roles.includes("mentor")), scope: "own" };
}

function asCoordinator(question: OwnQuestion, named: Asker["named"]): OwnQuestion | "visits_ahead" {
  switch (question) {
    case "next_visit":
      return named ? "when_met" : "visits_ahead";
    case "past_sessions":
    case "not_seen":
      return "when_met";
    case "commitments":
      return "confided";
    case "drafts":
      return "not_logged";
    default:
      return question;
  }
}

function asOneOfPair(question: OwnQuestion, isMentor: boolean): OwnQuestion {
  switch (question) {
    case "when_met":
    case "confided":
      return "past_sessions";
    case "not_logged":
    case "drafts":
      return isMentor ? "drafts" : "other_question";
    case "whom_to_call":
      return isMentor ? "not_seen" : "other_question";
    case "not_reached":
      return "other_question";
    default:
      return question;
  }
}
