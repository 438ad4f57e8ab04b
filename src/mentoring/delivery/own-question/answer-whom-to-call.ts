import { asDigestWithin } from "#db/as.ts";
import type { Digest, DigestSection } from "#mentoring/digest/digest.ts";
import { gatherAndBuildDigest } from "#mentoring/digest/gather-and-build-digest.ts";
import { getProgrammeWeek } from "#mentoring/programme/calendar.store.ts";
import { getWeekOf } from "#mentoring/week.ts";
import { type Answer, type AnswerLine, type AnswerPhrase, createAnswerPhrase } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { todayOf } from "./days.ts";

const SHOWN = 8;

/** "Whom should I call?", asked by a coordinator: as the weekly page would say it now, with names and reasons. */
export async function answerWhomToCall(at: AnswerContext): Promise<Answer> {
  const { kind, summary, sections } = await buildDigestNow(at);
  const asks = sections.filter(({ title }) => title.key === "digest.call" || title.key === "digest.news");
  const [first, ...others] = asks;
  const pages = [{ to: "digest" as const }];
  if (!first) return { title: kind === "week" ? createAnswerPhrase("answer.call.nobody") : summary, lines: [], pages };
  return {
    title: first.title,
    lines: [...linesOf(first), ...others.flatMap((section): AnswerLine[] => [section.title, ...linesOf(section)])],
    pages,
  };
}

/** "Who could not be reached?", asked by a coordinator: since when and why, and what can be done. */
export async function answerNotReached(at: AnswerContext): Promise<Answer> {
  const { sections } = await buildDigestNow(at);
  const section = sections.find(({ title }) => title.key === "unreached.title");
  const pages = [{ to: "people" as const }];
  return section
    ? { title: section.title, lines: linesOf(section), pages }
    : { title: createAnswerPhrase("answer.reached"), lines: [], pages };
}

async function buildDigestNow(at: AnswerContext): Promise<Digest> {
  const { startsOn } = await getProgrammeWeek(at.tx);
  const week = getWeekOf(todayOf(at), startsOn);
  return asDigestWithin(at.tx, (within) => gatherAndBuildDigest(within, at.me.id, week, at.now));
}

function linesOf({ lines, more = 0, action }: DigestSection): AnswerLine[] {
  const left = lines.length - SHOWN + more;
  return [
    ...lines.slice(0, SHOWN).map(({ opens, ...line }): AnswerLine => {
      return { ...line, ...(opens && { opens: { to: "managed", page: opens } }) };
    }),
    ...(left > 0 ? [createAnswerPhrase("digest.more", { count: left })] : []),
    suggested(action),
  ];
}

const suggested = (action: AnswerPhrase) => createAnswerPhrase("digest.suggested", { action });
