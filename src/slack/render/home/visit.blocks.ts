import type { PersonId } from "#kernel/id.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { actionsBlock, type Block, button, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { buttonRow } from "#slack/render/button-row.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Renders a person's coming visits, each with the buttons to move, cancel or confirm it. */
export function comingVisitsBlocks(
  visits: readonly Visit[],
  pairs: readonly Pair[],
  me: PersonId,
  reader: Reader,
): Block[] {
  const title = sectionBlock(`*${reader.say("home.next")}*`);
  const lines = visits.flatMap((visit) => {
    const pair = pairs.find((candidate) => candidate.id === visit.pairId);
    return pair ? visitBlocks(visit, pair, me, reader) : [];
  });
  const plan = actionsBlock(
    button("visit.plan", {}, reader.say("visit.button.plan")),
    button("visit.closed", { at: 0 }, reader.say("visit.button.closed")),
  );
  return [
    title,
    ...(lines.length > 0 ? lines : [contextBlock(reader.say("home.next.nothing"))]),
    ...(pairs.length > 0 ? [plan] : []),
  ];
}

/** Renders one coming visit with what its reader can do; the mentor also finds what to read before. */
export function visitBlocks(visit: Visit, pair: Pair, me: PersonId, reader: Reader): Block[] {
  const payload = { visit: visit.id };
  const details = reader.say("visit.details", {
    minutes: visit.minutes,
    modality: reader.say(`session.modality.${visit.modality}`),
  });
  const status = reader.say(`visit.status.${visit.status}`);
  const purpose = visit.purpose ? [reader.mark("visit.purpose", { purpose: visit.purpose })] : [];
  const agree = visit.status === "planned" && visit.plannedBy !== undefined && visit.plannedBy !== me;
  const line = reader.mark("home.next.visit", {
    ...reader.when(visit.startsAt),
    other: getOtherPerson(pair, me).name,
  });
  const brief = button("visit.brief", payload, reader.say("relation.brief.open"));
  return [
    sectionBlock(line, pair.mentor.id === me ? brief : undefined),
    contextBlock(`${details} · ${status}`, ...purpose),
    buttonRow(
      [
        ...(agree ? [button("visit.confirm", payload, reader.say("visit.button.confirm"))] : []),
        button("visit.move", payload, reader.say("visit.button.move")),
      ],
      [
        button("visit.cancel", payload, reader.say("visit.button.cancel")),
        button("visit.more", payload, reader.say("visit.button.more")),
      ],
    ),
  ];
}
