import { answerThread } from "#mentoring/reflection/answer-thread.ts";
import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { wordingOf } from "#mentoring/reflection/wording.ts";
import { findThreadFacts } from "./find-thread-facts.ts";
import type { Submits } from "./handler.ts";
import type { Shown } from "./reply.ts";
import { errors, refuse } from "./reply.ts";
import { say } from "./say.ts";

/** A thread takes the answers to its opening question and to the one that may follow. */
const ANSWERS_OF_A_THREAD = 3;

export const reflectionSubmits: Submits<"reflection.answer" | "reflection.follow_up"> = {
  /** The first answer; then, in the same form, at most one more question, or the choice. */
  "reflection.answer": async ({ tx, me, bank, now, said }, { thread }) => {
    if (!said) return errors({ answer: say("common.error.empty") });
    const found = await findThreadFacts(tx, me, thread, now);
    const outcome = await answerThread(tx, thread, { place: 1, said, source: "form", bank }, now);
    if (!found || outcome.kind === "over") return refuse(say("reflection.over"));
    if (outcome.risk) return { kind: "show", form: CAREFUL };
    const { followUp } = outcome;
    if (!followUp)
      return { kind: "show", form: { name: "reflection.choice", thread, texts: [said.text], pair: found.pair } };
    const question = wordingOf(bank, followUp.id, found, me.language, "form");
    return { kind: "show", form: { name: "reflection.follow_up", thread, answer: said.text, question } };
  },
  /** The second answer, or none; then the choice. */
  "reflection.follow_up": async ({ tx, me, now, said }, { thread }) => {
    const found = await findThreadFacts(tx, me, thread, now);
    const outcome = said ? await answerThread(tx, thread, { place: 2, said, source: "form" }, now) : undefined;
    if (!found || outcome?.kind === "over") return refuse(say("reflection.over"));
    if (outcome?.risk) return { kind: "show", form: CAREFUL };
    const written = await listMyReflections(tx, ANSWERS_OF_A_THREAD, thread);
    const texts = written.toReversed().map(({ text }) => text);
    return { kind: "show", form: { name: "reflection.choice", thread, texts, pair: found.pair } };
  },
};

/** Where somebody may be at risk nothing more is asked, and nothing is offered to be shared. */
const CAREFUL: Shown = { name: "line", title: say("reflection.form.title"), text: say("reflection.careful") };
