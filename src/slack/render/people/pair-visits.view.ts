import type { ModalView } from "@slack/types";
import { VISIT_NOT_HELD_REASONS } from "#kernel/contact-codes.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { actionsBlock, type Block, button, contextBlock, inputBlock, sectionBlock } from "#slack/render/blocks.ts";
import { selectField } from "#slack/render/fields.ts";
import { clipText } from "#slack/render/limits.ts";
import { createFormModal, createReadOnlyModal } from "#slack/render/modal.ts";
import { pagerBlocks } from "#slack/render/pager.ts";
import type { Reader } from "#slack/render/reader.ts";
import { visitTimeFields } from "#slack/render/visit/visit.view.ts";
import { visitHistoryBlocks } from "#slack/render/visit/visit-history.ts";
import { formatPhraseAsMrkdwn } from "#slack/render/word-phrase.ts";

const MAX_NAME = 120;

/** Renders the visits of a pair for a coordinator: when they are and what became of them. */
export function pairVisitsView(
  { pair, person, visits, says }: ModalContentNamed<"pair.visits">,
  reader: Reader,
): ModalView {
  const rows = visits.items.map((visit) =>
    sectionBlock(
      visitLine(visit, pair, reader),
      button("pair.visit", { person, visit: visit.id }, reader.say("people.button.open")),
    ),
  );
  return createReadOnlyModal({
    title: reader.say("pair.visits.title"),
    close: reader.say("common.button.close"),
    blocks: [
      ...(says ? [sectionBlock(`*${formatPhraseAsMrkdwn(says, reader)}*`)] : []),
      pairLine(pair, reader),
      ...(rows.length > 0 ? rows : [contextBlock(reader.say("pair.visits.none"))]),
      ...pagerBlocks("pair.visits", visits, (at) => ({ person, pair: pair.id, at }), reader),
      actionsBlock(button("people.open", { person }, reader.say("people.button.back"))),
      contextBlock(reader.say("people.never")),
    ],
  });
}

/** Renders one visit of a pair for a coordinator: what was done with it, and what she can do. */
export function pairVisitView(
  { visit, pair, person, me, events, may, says }: ModalContentNamed<"pair.visit">,
  reader: Reader,
): ModalView {
  const payload = { person, visit: visit.id };
  return createReadOnlyModal({
    title: reader.say("visit.more.title"),
    close: reader.say("common.button.close"),
    blocks: [
      ...(says ? [sectionBlock(`*${formatPhraseAsMrkdwn(says, reader)}*`)] : []),
      pairLine(pair, reader),
      sectionBlock(visitLine(visit, pair, reader)),
      actionsBlock(
        ...(may.move ? [button("pair.move_visit", payload, reader.say("visit.button.move"))] : []),
        ...(may.cancel ? [button("pair.cancel_visit", payload, reader.say("visit.button.cancel"))] : []),
        ...(may.reopen ? [button("pair.reopen_visit", payload, reader.say("visit.button.restore"))] : []),
        button("pair.visits", { person, pair: pair.id, at: 0 }, reader.say("people.button.back")),
      ),
      ...(may.move || may.cancel || may.reopen ? [contextBlock(reader.say("pair.visit.follows"))] : []),
      ...visitHistoryBlocks(events, me, reader),
      contextBlock(reader.say("people.never")),
    ],
  });
}

/** Renders the form in which a coordinator moves a visit; its times are in the school's time zone. */
export function movePairVisitView(
  { visit, pair, person }: ModalContentNamed<"pair.move_visit">,
  reader: Reader,
): ModalView {
  return createFormModal(
    "pair.move_visit",
    { person, visit: visit.id },
    {
      title: reader.say("visit.move.title"),
      close: reader.say("common.button.close"),
      submit: reader.say("visit.move.submit"),
      blocks: [
        pairLine(pair, reader),
        ...visitTimeFields(visit, pair, reader),
        contextBlock(reader.say("pair.visit.follows")),
        backBlock(visit, person, reader),
      ],
    },
  );
}

/** Renders the form in which a coordinator calls a visit off. */
export function cancelPairVisitView(
  { visit, pair, person }: ModalContentNamed<"pair.cancel_visit">,
  reader: Reader,
): ModalView {
  // Only the two of a pair can say that they did not want it.
  const reasons = VISIT_NOT_HELD_REASONS.filter((reason) => reason !== "declined").map((reason) => ({
    value: reason,
    text: reader.say(`session.reason.${reason}`),
  }));
  return createFormModal(
    "pair.cancel_visit",
    { person, visit: visit.id },
    {
      title: reader.say("visit.cancel.title"),
      close: reader.say("common.button.close"),
      submit: reader.say("visit.cancel.submit"),
      blocks: [
        pairLine(pair, reader),
        sectionBlock(visitLine(visit, pair, reader)),
        inputBlock("reason", reader.say("visit.cancel.reason"), selectField(reasons), {
          hint: reader.say("pair.visit.reason.hint"),
        }),
        backBlock(visit, person, reader),
      ],
    },
  );
}

function pairLine({ mentor, principal }: Pair, reader: Reader): Block {
  const [one, other] = [clipText(mentor.name, MAX_NAME), clipText(principal.name, MAX_NAME)];
  return sectionBlock(reader.mark("people.pair.two", { mentor: one, principal: other }));
}

/** When a visit is, in the school's time zone, and what became of it. What it is for is for the two of the pair. */
function visitLine({ startsAt, minutes, modality, status }: Visit, { principal }: Pair, reader: Reader): string {
  const details = reader.say("visit.details", { minutes, modality: reader.say(`session.modality.${modality}`) });
  const is = reader.say(status === "no_show" ? "pair.visit.no_show" : `visit.status.${status}`);
  return [reader.mark("pair.visit.line", reader.when(startsAt, principal.zone)), details, is].join(" · ");
}

function backBlock({ id }: Visit, person: Pair["mentor"]["id"], reader: Reader): Block {
  return actionsBlock(button("pair.visit", { person, visit: id }, reader.say("people.button.back")));
}
