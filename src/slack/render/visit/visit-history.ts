import type { PersonId } from "#kernel/id.ts";
import type { VisitEvent } from "#mentoring/visit/visit-event.ts";
import { type Block, contextBlock, joinIntoSections } from "#slack/render/blocks.ts";
import { clipText } from "#slack/render/limits.ts";
import type { Reader } from "#slack/render/reader.ts";

const MAX_NAME = 80;
/** What is older of a visit that was changed more often is not shown. */
const SHOWN = 30;

/** Renders what was done with a visit, by whom and when, the first first. */
export function visitHistoryBlocks(events: readonly VisitEvent[], me: PersonId, reader: Reader): Block[] {
  const lines = events.slice(-SHOWN).map((event) => lineOf(event, me, reader));
  return lines.length > 0 ? [contextBlock(reader.say("visit.history.title")), ...joinIntoSections(lines)] : [];
}

function lineOf({ what, at, by, to }: VisitEvent, me: PersonId, reader: Reader): string {
  const { day, time } = reader.when(at);
  const done = to
    ? reader.say(what === "moved" ? "visit.history.moved" : "visit.history.planned", reader.when(to))
    : reader.say(`visit.history.${what as Exclude<VisitEvent["what"], "planned" | "moved">}`);
  if (!by) return reader.mark("visit.history.line", { day, time, what: done });
  const who = by.id === me ? reader.say("visit.history.you") : clipText(by.name, MAX_NAME);
  return reader.mark("visit.history.line_by", { day, time, what: done, who });
}
