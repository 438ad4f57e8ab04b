import { type Answer, type AnswerPage, createAnswerPhrase } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";

const ROLES = ["mentor", "principal", "coordinator"] as const;

const PAGES = {
  mentor: [{ to: "log" }, { to: "note" }, { to: "next" }],
  principal: [{ to: "next" }, { to: "reflections" }],
  coordinator: [{ to: "people" }, { to: "calendar" }, { to: "digest" }, { to: "contacts" }],
} as const satisfies Record<(typeof ROLES)[number], readonly AnswerPage[]>;

/** "What can you do?": what the reader can write, by their roles, in a few lines. */
export async function answerCapabilities({ me }: AnswerContext): Promise<Answer> {
  const roles = ROLES.filter((role) => me.roles.includes(role));
  const isInPairs = roles.some((role) => role !== "coordinator");
  const pages = roles.flatMap((role): readonly AnswerPage[] => PAGES[role]);
  return {
    title: createAnswerPhrase("answer.can.title"),
    lines: [
      ...roles.map((role) => createAnswerPhrase(`answer.can.${role}`)),
      createAnswerPhrase(isInPairs ? "answer.can.ask" : "answer.can.ask.coordinator"),
    ],
    pages: pages.filter((page, index) => pages.findIndex(({ to }) => to === page.to) === index),
  };
}
