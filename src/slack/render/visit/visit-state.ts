import type { SectionBlock } from "@slack/types";
import type { Visit } from "#mentoring/visit/visit.ts";
import { chosenBlock } from "#slack/render/chosen.ts";
import type { Reader } from "#slack/render/reader.ts";

/** What became of a visit, in a message about it: nothing as long as it is planned and waits. */
export function visitStateBlocks({ status }: Visit, to: Visit | undefined, reader: Reader): SectionBlock[] {
  if (status === "planned") return [];
  if (status !== "rescheduled" || !to) return [chosenBlock(reader.say(`visit.now.${status}`))];
  const moved = chosenBlock(reader.say("visit.now.rescheduled"), reader.say("visit.now.to", reader.when(to.startsAt)));
  return to.status === "cancelled" ? [moved, chosenBlock(reader.say("visit.now.cancelled"))] : [moved];
}
