import type { PersonId, VisitId } from "#kernel/id.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { actionsBlock, button, contextBlock, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/**
 * Renders the reminder of a coming visit. It gives the number of open commitments but not their text, which only a
 * modal shows.
 */
export function visitReminderMessage(
  visit: Visit,
  pair: Pair,
  openCommitments: number,
  me: PersonId,
  reader: Reader,
): Message {
  const values = { ...reader.when(visit.startsAt), other: firstName(getOtherPerson(pair, me)) };
  const payload = { visit: visit.id };
  const count = reader.say("visit.ahead.commitments", { count: openCommitments });
  return {
    text: reader.say("visit.ahead", values),
    blocks: [
      sectionBlock(reader.mark("visit.ahead", values)),
      ...(openCommitments > 0 ? [contextBlock(count)] : []),
      actionsBlock(
        ...(pair.mentor.id === me ? [button("visit.brief", payload, reader.say("relation.brief.open"))] : []),
        ...(openCommitments > 0 ? [button("commitment.show", { pair: pair.id }, reader.say("visit.ahead.show"))] : []),
        button("visit.move", payload, reader.say("visit.button.move")),
        button("visit.cancel", payload, reader.say("visit.button.cancel")),
      ),
    ],
  };
}

/**
 * Renders the message that asks the mentor how a visit went, with three buttons that start logging the visit in the
 * chat.
 */
export function visitEndedMessage(visit: Visit, pair: Pair, reader: Reader): Message {
  const values = endedValues(visit, pair, reader);
  const went = (outcome: "held_as_planned" | "held_changed" | "not_held") =>
    button("visit.went", { visit: visit.id, outcome }, reader.say(`session.outcome.${outcome}`));
  return {
    text: reader.say("visit.ended", values),
    blocks: [
      sectionBlock(`*${reader.mark("visit.ended", values)}*`),
      actionsBlock(went("held_as_planned"), went("held_changed"), went("not_held")),
      contextBlock(reader.say("session.ask.privacy")),
    ],
  };
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
export function lateLogMessage(visit: Visit, pair: Pair, reader: Reader): Message {
  const values = { day: reader.when(visit.startsAt, pair.principal.zone).day, principal: firstName(pair.principal) };
  const log = button("visit.hold", { visit: visit.id }, reader.say("visit.button.hold"));
  return {
    text: reader.say("log.late", values),
    blocks: [sectionBlock(reader.mark("log.late", values)), actionsBlock(log)],
  };
}
