import type { ModalView } from "@slack/types";
import type { PersonId } from "#kernel/id.ts";
import { SESSION_DETAILS } from "#kernel/session-detail-codes.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { SessionRecord, SessionRecordWithTexts } from "#mentoring/session/session.ts";
import { getSessionFields } from "#mentoring/session/session-fields.ts";
import { type Block, button, contextBlock, joinIntoSections } from "#slack/render/blocks.ts";
import { buttonRow } from "#slack/render/button-row.ts";
import { createReadOnlyModal, drawnBy } from "#slack/render/modal.ts";
import { formatQuote } from "#slack/render/mrkdwn.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { createAmendMenu } from "./amend.view.ts";
import { formatAgreement } from "./card-lines.ts";
import { formatDetail } from "./detail-lines.ts";
import { formatExchange, reviewButtons } from "./exchange.ts";
import { restoreButton } from "./void.view.ts";

/** Renders the modal with a saved session, for its principal or its mentor; while the pair lasts, both can comment on it. */
export function sessionNotesView(content: ModalContentNamed<"session.notes">, reader: Reader): ModalView {
  const { notes, pair, me: readBy } = content;
  const { session } = notes;
  const byPrincipal = pair.principal.id === readBy;
  return createReadOnlyModal({
    title: reader.say("session.notes.title"),
    close: reader.say("common.button.close"),
    again: drawnBy("session.read", { session: session.id }),
    blocks: [
      ...joinIntoSections(lines(notes, pair, byPrincipal, reader)),
      contextBlock(whoReads(session, pair, reader)),
      ...formatExchange(content, reader),
      ...actions(content, reader),
    ],
  });
}

function whoReads({ voidedAt }: SessionRecord, pair: Pair, reader: Reader): string {
  if (voidedAt) return reader.say("session.notes.voided", { day: reader.when(voidedAt).day });
  return reader.mark(pair.endedAt ? "session.notes.by_ended" : "session.notes.by", { mentor: firstName(pair.mentor) });
}

/**
 * The principal says how they remember it, and both comment, while the pair lasts; its author puts the record right, or
 * restores it; both see the history.
 */
function actions(content: ModalContentNamed<"session.notes">, reader: Reader): Block[] {
  const { notes, pair, me: readBy } = content;
  const { session } = notes;
  if (session.voidedAt) return [restoreButton(session, reader)];
  const payload = { session: session.id };
  const { says, takeBack } = reviewButtons(content, reader);
  const often = [
    ...says,
    ...(session.releasedAt && !pair.endedAt
      ? [button("session.comment", payload, reader.say(commentLabel(notes, pair, readBy)), { style: "primary" })]
      : []),
    ...(session.loggedBy === readBy && !pair.endedAt ? [createAmendMenu(session, reader)] : []),
  ];
  const seldom = [
    ...takeBack,
    ...(session.amendedAt ? [button("session.history", payload, reader.say("session.button.history"))] : []),
    ...(notes.hasEarlierComments
      ? [button("session.comment_earlier", payload, reader.say("session.button.comment_earlier"))]
      : []),
  ];
  return often.length + seldom.length > 0 ? [buttonRow(often, seldom)] : [];
}

/** Who answers what the other said is offered to answer. */
function commentLabel({ comments, review }: SessionRecordWithTexts, pair: Pair, readBy: PersonId) {
  const last = comments.at(-1);
  const isAnswer = last ? last.authorId !== readBy : review?.says === "disputed" && readBy === pair.mentor.id;
  return isAnswer ? ("session.button.answer" as const) : ("session.button.comment" as const);
}

function lines(notes: SessionRecordWithTexts, pair: Pair, byPrincipal: boolean, reader: Reader): string[] {
  const { session } = notes;
  const principal = firstName(pair.principal);
  const isBrief = session.type === "informal_contact";
  const owner = ownerLabels(pair, byPrincipal, reader);
  return [
    `*${reader.say(isBrief ? "session.notes.head.brief" : "session.notes.head", { day: reader.when(session.startedAt, pair.principal.zone).day })}*`,
    ...line(reader.say("session.card.when"), when(notes, pair, reader)),
    ...line(
      reader.say("session.card.how"),
      session.outcome === "not_held" || !session.modality
        ? undefined
        : reader.say(`session.modality.${session.modality}`),
    ),
    ...line(reader.say("session.card.outcome"), isBrief ? undefined : reader.say(`session.outcome.${session.outcome}`)),
    ...line(reader.say("session.card.reason"), notes.reason && reader.say(`session.reason.${notes.reason}`)),
    ...line(reader.say("session.edit.type"), reader.say(`session.type.${session.type}`)),
    ...line(
      byPrincipal ? reader.say("session.notes.you_brought") : reader.mark("session.card.request", { principal }),
      notes.request && formatQuote(notes.request),
    ),
    ...line(reader.say("session.card.working"), notes.working && formatQuote(notes.working)),
    ...line(reader.say("session.card.challenge"), notes.challenge && formatQuote(notes.challenge)),
    ...notes.agreed.flatMap((made) =>
      line(
        owner[made.owner],
        formatAgreement({ text: made.text, dueOn: made.dueOn?.toString(), kind: made.kind }, reader),
      ),
    ),
    ...line(
      reader.say("session.card.focus"),
      notes.focus.map((code) => reader.say(`session.focus.${code}`)).join(", "),
    ),
    ...line(reader.say("session.card.next"), nextVisit(session, pair, reader)),
    ...detailLines(notes, reader),
    ...(byPrincipal ? [] : emptyLine(notes, principal, reader)),
  ];
}

const line = (label: string, value: string | undefined) => (value ? [`*${label}* · ${value}`] : []);

/** What nobody is asked, where it was said. */
function detailLines(notes: SessionRecordWithTexts, reader: Reader): string[] {
  const fields = getSessionFields(notes);
  return SESSION_DETAILS.flatMap((field) =>
    line(reader.say(`session.detail.${field}`), formatDetail(field, fields[field], reader)),
  );
}

function ownerLabels(pair: Pair, byPrincipal: boolean, reader: Reader) {
  const [principal, mentor] = [firstName(pair.principal), firstName(pair.mentor)];
  const yours = reader.say("session.notes.you_will");
  return {
    principal: byPrincipal ? yours : reader.mark("session.card.principal_will", { principal }),
    mentor: byPrincipal ? reader.mark("session.notes.mentor_will", { mentor }) : yours,
    joint: reader.say("session.card.joint_will"),
  };
}

/** What its author left empty, and may add with the menu below. */
function emptyLine(notes: SessionRecordWithTexts, principal: string, reader: Reader): string[] {
  if (notes.session.outcome === "not_held" || notes.session.type === "informal_contact") return [];
  const empty = [
    ...(notes.session.modality ? [] : [reader.say("session.card.how")]),
    ...(notes.request ? [] : [reader.mark("session.card.request", { principal })]),
    ...(notes.working ? [] : [reader.say("session.card.working")]),
    ...(notes.challenge ? [] : [reader.say("session.card.challenge")]),
    ...(notes.agreed.length > 0 ? [] : [reader.say("session.card.agreed")]),
    ...(notes.focus.length > 0 ? [] : [reader.say("session.card.focus")]),
  ];
  return empty.length > 0 ? [`_${reader.say("session.notes.empty")}: ${empty.join(", ")}_`] : [];
}

function nextVisit({ nextVisitOn, nextVisitAt }: SessionRecord, pair: Pair, reader: Reader): string | undefined {
  if (!nextVisitAt) return nextVisitOn && reader.day(nextVisitOn);
  const { day, time: from } = reader.when(nextVisitAt, pair.principal.zone);
  return reader.say("session.card.when.from", { day, from });
}

function when({ session }: SessionRecordWithTexts, pair: Pair, reader: Reader): string {
  const { day, time: from } = reader.when(session.startedAt, pair.principal.zone);
  if (!session.minutes) return session.timeKnown ? reader.say("session.card.when.from", { day, from }) : day;
  if (!session.timeKnown) return reader.say("session.card.when.length", { day, minutes: session.minutes });
  const to = reader.when(session.startedAt.add({ minutes: session.minutes }), pair.principal.zone).time;
  return reader.say("session.card.when.range", { day, from, to, minutes: session.minutes });
}
