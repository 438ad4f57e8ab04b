import type { Notice } from "#mentoring/notice.ts";
import { OWN_QUESTIONS } from "#mentoring/own-question-shape.ts";
import type { Cast, Member } from "#test/support/cast.ts";

/** Every question about one's own data, asked by a mentor, a principal and a coordinator. */
export function ownQuestions({
  ana,
  rosa,
  elena,
}: Cast): { readonly to: Member; readonly notice: Extract<Notice, { kind: "question.answered" }> }[] {
  return OWN_QUESTIONS.flatMap((question) =>
    [ana, rosa, elena].map((to) => ({
      to,
      notice: { kind: "question.answered" as const, arrival: "6", question },
    })),
  );
}
