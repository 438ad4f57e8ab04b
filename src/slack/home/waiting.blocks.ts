import { type Block, button, context, section } from "#slack/blocks.ts";
import { actionId } from "#slack/ids.ts";
import { carry } from "#slack/metadata.ts";
import type { Reader } from "#slack/reader.ts";
import type { HomeFacts } from "./home.facts.ts";

const SHOWN = 6;
const NAMED = [
  "reflection.prompt",
  "reflection.nudge",
  "visit.ended",
  "visit.ahead",
  "commitment.due",
  "log.late",
  "digest.weekly",
] as const;

/** What Fieldbook will say next to this person and when; each can be called off. */
export function waitingBlocks({ waiting, setting }: HomeFacts, reader: Reader): Block[] {
  const title = section(`*${reader.say("home.said_next")}*`);
  if (waiting.length === 0) return [title, context(reader.say("home.said_next.none"))];
  return [
    title,
    ...waiting.slice(0, SHOWN).map((notice) => {
      const named = NAMED.find((kind) => kind === notice.kind) ?? "other";
      const asks = named === "reflection.prompt" || named === "commitment.due";
      const when = reader.when(
        asks ? atQuestionTime(notice.notBefore, setting.questionTime, reader.zone) : notice.notBefore,
      );
      const off = button(actionId("home.call_off", notice.id), reader.say("home.said_next.call_off"), {
        value: carry({ notice: notice.id }),
      });
      return section(reader.mark("home.said_next.line", { ...when, what: reader.say(`home.waits.${named}`) }), off);
    }),
  ];
}

/** A question keeps to the hour its reader has chosen. */
function atQuestionTime(from: Temporal.Instant, time: Temporal.PlainTime, zone: string): Temporal.Instant {
  const chosen = from.toZonedDateTimeISO(zone).withPlainTime(time).toInstant();
  return Temporal.Instant.compare(chosen, from) > 0 ? chosen : from;
}
