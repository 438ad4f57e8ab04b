import type { QuestionConsent } from "#mentoring/consent/consent.store.ts";
import { gatherWhatComes } from "#mentoring/delivery/gather-what-comes.ts";
import { nameWhatWaits } from "#mentoring/delivery/what-waits.ts";
import { toDayAndTime } from "#mentoring/phrase.ts";
import { type Answer, type AnswerPhrase, createAnswerPhrase } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { findOpenMatter } from "./find-open-matter.ts";

const SHOWN = 4;

/** "What will you ask me, and why?": why what stands open is asked, what is asked as a rule, and what will come. */
export async function answerWhyAsked(at: AnswerContext): Promise<Answer> {
  const { tx, me, now } = at;
  const { waiting, consent, suspended } = await gatherWhatComes(tx, me, now);
  const rules = suspended ? [createAnswerPhrase("answer.why.suspended")] : rulesOf(at, consent.answer);
  const [title = createAnswerPhrase("answer.why.nothing"), ...also] = [...(await whyOpen(at)), ...rules];
  const coming = waiting.slice(0, SHOWN).map(({ kind, notBefore }) => {
    const what = createAnswerPhrase(nameWhatWaits(kind));
    return createAnswerPhrase("answer.why.coming", { what, ...toDayAndTime(notBefore, me.zone) });
  });
  return {
    title,
    lines: [...also, ...(coming.length > 0 ? coming : [createAnswerPhrase("answer.why.none")])],
    aside: createAnswerPhrase("answer.why.choice"),
    pages: [{ to: "settings" }, ...(waiting.length > SHOWN ? [{ to: "waiting" as const }] : [])],
  };
}

async function whyOpen(at: AnswerContext): Promise<AnswerPhrase[]> {
  const open = await findOpenMatter(at);
  if (open?.what === "draft" && open.view.state.asking !== null) return [createAnswerPhrase("answer.why.draft")];
  if (open?.what !== "reflection") return [];
  return open.on
    ? [createAnswerPhrase("answer.why.reflection", { day: open.on })]
    : [createAnswerPhrase("answer.why.reflection.undated")];
}

function rulesOf({ me }: AnswerContext, consent: QuestionConsent["answer"]): AnswerPhrase[] {
  const isPrincipal = me.roles.includes("principal");
  return [
    ...(me.roles.includes("mentor") ? [createAnswerPhrase("answer.why.mentor")] : []),
    ...(isPrincipal && consent === "yes" ? [createAnswerPhrase("answer.why.principal")] : []),
    ...(isPrincipal && consent !== "yes" ? [createAnswerPhrase("answer.why.principal.not")] : []),
    ...(me.roles.includes("coordinator") ? [createAnswerPhrase("answer.why.coordinator")] : []),
  ];
}
