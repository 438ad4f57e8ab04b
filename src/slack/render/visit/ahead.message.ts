import type { VisitId } from "#kernel/id.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { actionsBlock, type Block, button, contextBlock, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { buttonRow } from "#slack/render/button-row.ts";
import { chosenBlock } from "#slack/render/chosen.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { visitStateBlocks } from "./visit-state.ts";

/**
 * Renders the reminder of a coming visit. It gives the number of open commitments but not their text, which only a
 * modal shows.
 */
export function visitReminderMessage(
  { visit, pair, openCommitments, undatedCommitments, newCommitments = 0, me, to }: UtteranceOf<"visit.ahead">,
  reader: Reader,
): Message {
  const values = { ...reader.when(visit.startsAt), other: firstName(getOtherPerson(pair, me)) };
  const payload = { visit: visit.id };
  if (visit.status !== "planned" && visit.status !== "confirmed")
    return {
      text: reader.say("visit.ahead", values),
      blocks: [sectionBlock(reader.mark("visit.ahead", values)), ...visitStateBlocks(visit, to, reader)],
    };
  const count = reader.say("visit.ahead.commitments", { count: openCommitments });
  const undated = undatedCommitments > 0 ? [reader.say("visit.ahead.undated", { count: undatedCommitments })] : [];
  const news =
    newCommitments > 0 ? [reader.mark("visit.ahead.news", { count: newCommitments, other: values.other })] : [];
  return {
    text: reader.say("visit.ahead", values),
    blocks: [
      sectionBlock(reader.mark("visit.ahead", values)),
      ...(openCommitments > 0 ? [contextBlock(count, ...undated, ...news)] : []),
      buttonRow(
        [
          ...(pair.mentor.id === me ? [button("visit.brief", payload, reader.say("relation.brief.open"))] : []),
          ...(openCommitments > 0
            ? [button("commitment.show", { pair: pair.id }, reader.say("visit.ahead.show"))]
            : []),
        ],
        [
          button("visit.move", payload, reader.say("visit.button.move")),
          button("visit.cancel", payload, reader.say("visit.button.cancel")),
        ],
      ),
    ],
  };
}

type VisitToLog = UtteranceOf<"visit.ended" | "log.late">;

/** Renders the message that asks how several visits went, each with its buttons or with what was said of it. */
export function visitsEndedMessage({ visits }: UtteranceOf<"visits.ended">, reader: Reader): Message {
  const among = visits.map(({ visit }) => visit.id);
  const text = reader.say("visits.ended", { count: visits.length });
  return {
    text,
    blocks: [
      sectionBlock(text),
      ...visits.flatMap((one) => howItWentBlocks(one, among, reader)),
      contextBlock(reader.say("session.ask.privacy")),
    ],
  };
}

/**
 * Renders the message that asks the mentor how a visit went, with three buttons that start logging the visit in the
 * chat. Once that was said, it says what, and has a button that takes it back until the visit is logged.
 */
export function visitEndedMessage({ visit, pair, became, to }: VisitToLog, reader: Reader): Message {
  return {
    text: reader.say("visit.ended", endedValues(visit, pair, reader)),
    blocks: [
      ...howItWentBlocks({ visit, pair, became, to }, undefined, reader),
      ...(became ? [] : [contextBlock(reader.say("session.ask.privacy"))]),
    ],
  };
}

type HowItWent = Pick<VisitToLog, "visit" | "pair"> & {
  readonly became?: VisitToLog["became"] | undefined;
  readonly to?: Visit | undefined;
};

/** `among`: the visits about which the same message asks, if it asks about several. */
function howItWentBlocks(
  { visit, pair, became, to }: HowItWent,
  among: readonly VisitId[] | undefined,
  reader: Reader,
): Block[] {
  const together = among ? { among: [...among] } : {};
  const went = (outcome: "held_as_planned" | "held_changed" | "not_held") =>
    button("visit.went", { visit: visit.id, outcome, ...together }, reader.say(`session.outcome.${outcome}`));
  const line = `*${reader.mark("visit.ended", endedValues(visit, pair, reader))}*`;
  if (became) return [sectionBlock(line), ...becameBlocks({ visit, became, to }, reader)];
  return [
    sectionBlock(line, button("visit.more", { visit: visit.id }, reader.say("visit.button.more"))),
    actionsBlock(went("held_as_planned"), went("held_changed"), went("not_held")),
  ];
}

type Became = Pick<VisitToLog, "visit"> & Required<Pick<VisitToLog, "became">> & { readonly to: Visit | undefined };

function becameBlocks({ visit, became, to }: Became, reader: Reader): Block[] {
  const { outcome, isLogged } = became;
  if (visit.status !== "held" && visit.status !== "cancelled" && visit.status !== "no_show")
    return visitStateBlocks(visit, to, reader);
  const said = outcome
    ? [chosenBlock(reader.say(`session.outcome.${outcome}`), isLogged ? reader.say("visit.now.logged") : undefined)]
    : visitStateBlocks(visit, to, reader);
  return [...said, ...(isLogged ? [] : [actionsBlock(createReopenButton(visit.id, reader))])];
}

/** Creates the button that takes back what was said of a visit. */
export function createReopenButton(visit: VisitId, reader: Reader) {
  return button("visit.reopen", { visit }, reader.say("visit.button.reopen"));
}

function endedValues(visit: Visit, pair: Pair, reader: Reader) {
  return { ...reader.when(visit.startsAt, pair.principal.zone), principal: firstName(pair.principal) };
}

/**
 * Renders the offer to log a visit that has no session record yet; the text does not mention that the record is late.
 */
export function lateLogMessage({ visit, pair, became, to }: VisitToLog, reader: Reader): Message {
  const values = endedValues(visit, pair, reader);
  if (became) {
    const about = { ...reader.when(visit.startsAt), other: values.principal };
    return {
      text: reader.say("visit.ahead", about),
      blocks: [sectionBlock(reader.mark("visit.ahead", about)), ...becameBlocks({ visit, became, to }, reader)],
    };
  }
  const log = button("visit.hold", { visit: visit.id }, reader.say("visit.button.hold"));
  return {
    text: reader.say("log.late", values),
    blocks: [sectionBlock(reader.mark("log.late", values)), actionsBlock(log)],
  };
}
