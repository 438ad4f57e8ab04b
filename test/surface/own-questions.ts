import type { Notice } from "#mentoring/notice.ts";
import { OWN_QUESTIONS } from "#mentoring/own-question-shape.ts";
import type { Cast, Member } from "#test/support/cast.ts";

/** Every question about one's own data, asked by somebody of each role, about nobody and about everybody. */
export function ownQuestions({
  ana,
  rosa,
  elena,
  luis,
}: Cast): { readonly to: Member; readonly notice: Extract<Notice, { kind: "question.answered" }> }[] {
  const named = [{}, { people: [ana.personId, rosa.personId, luis.personId] }, { elsewhere: 1 as const }];
  return [ana, rosa, elena].flatMap((to) =>
    OWN_QUESTIONS.flatMap((question) =>
      named.map((about) => ({ to, notice: { kind: "question.answered" as const, arrival: "6", question, ...about } })),
    ),
  );
}
