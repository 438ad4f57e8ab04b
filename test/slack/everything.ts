import type { LoggingDialogueId, PairId, SessionRecordId, SurfaceRef, VisitId } from "#kernel/id.ts";
import { planTurnReply } from "#mentoring/delivery/plan-turn.ts";
import { createPhrase } from "#mentoring/door/say.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { QUESTIONS_ASKED_ALONE } from "#mentoring/session/dialogue/draft.ts";
import { type DialogueState, INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import { commitmentsView } from "#slack/render/commitment/commitments.view.ts";
import { commitmentDueMessage } from "#slack/render/commitment/due.message.ts";
import {
  callForHelpMessage,
  helpMessage,
  notUnderstoodMessage,
  templateMessage,
} from "#slack/render/help/help.message.ts";
import { renderHomeTab } from "#slack/render/home/home.view.ts";
import { settingsView } from "#slack/render/home/settings.view.ts";
import { promiseMessage, promiseView } from "#slack/render/promise/promise.message.ts";
import { createReader, type Reader } from "#slack/render/reader.ts";
import { amendSessionView } from "#slack/render/session/amend.view.ts";
import { commentOnSessionView } from "#slack/render/session/comment.view.ts";
import { amendDetailsView, draftDetailsView } from "#slack/render/session/details.view.ts";
import { editDraftView } from "#slack/render/session/edit.view.ts";
import { chooseFocusView } from "#slack/render/session/focus.view.ts";
import { sessionNotesView } from "#slack/render/session/notes.view.ts";
import { notTakenBackMessage, sessionSharedMessage } from "#slack/render/session/shared.message.ts";
import { renderLoggingMessageUpdate, renderLoggingReply } from "#slack/render/session/turn.message.ts";
import { setUpProgrammeView } from "#slack/render/setup/setup.view.ts";
import { answering } from "./answering.ts";
import { calendar } from "./calendar.ts";
import { changedMessages } from "./changed-messages.ts";
import { commitments } from "./commitment-views.ts";
import { contacts, helpReportOf } from "./contacts.ts";
import type { Drawn } from "./drawn.ts";
import { notebook } from "./notebook-views.ts";
import {
  DAY,
  draftOf,
  homeFactsOf,
  leftoversOf,
  ME,
  NOW,
  notesOf,
  pairOf,
  type Shape,
  sayings,
  uuid,
  type Words,
} from "./nouns.ts";
import { pairVisits } from "./pair-visits.ts";
import { people } from "./people.ts";
import { puttingRight } from "./putting-right.ts";
import { reflections } from "./reflection-views.ts";
import { relations } from "./relation-views.ts";
import { rounds } from "./rounds.ts";
import { visits } from "./visit-views.ts";

/** Every message and every view the bot can draw, for one reader. */
export function everything(words: Words, shape: Shape): Drawn[] {
  const reader = createReader({ language: shape.language, zone: "America/Lima" });
  const pairs = Array.from({ length: shape.pairs }, (_, index) => pairOf(words, index, shape));
  const pair = pairs[0] ?? pairOf(words, 0, shape);
  return [
    ...conversation(words, shape, pairs, reader),
    ...records(words, shape, pair, reader),
    ...visits(words, pairs, pair, reader),
    ...home(words, shape, pairs, reader),
    ...reflections(words, pair, reader),
    ...notebook(words, shape, pairs, reader),
    ...relations(words, pair, reader),
    ...pairVisits(words, pair, reader),
    ...contacts(words, shape, reader),
    ...people(words, shape, reader),
    ...calendar(words, reader),
    ...rounds(words, reader),
  ];
}

function conversation(words: Words, shape: Shape, pairs: readonly Pair[], reader: Reader): Drawn[] {
  const due = Array.from({ length: shape.due }, (_, index) => ({
    visitId: uuid(300 + index) as VisitId,
    pairId: pairs[index % Math.max(pairs.length, 1)]?.id ?? (uuid(100) as PairId),
    on: "2026-11-17",
    at: "09:00",
    minutes: 60,
    modality: "in_person" as const,
  }));
  const base = {
    ...INITIAL_DIALOGUE_STATE,
    draft: draftOf(words, shape),
    account: [{ text: words.text }],
    leftover: leftoversOf(words),
  };
  const viewOf = (state: DialogueState): DialogueView => ({
    id: uuid(10) as LoggingDialogueId,
    state,
    pairs,
    due,
    masked: [{ text: words.text, as: words.text, start: 0, end: 1, kind: "pupil" }],
    today: DAY,
    duplicate: uuid(400) as SessionRecordId,
    session: uuid(400) as SessionRecordId,
    canTakeBack: shape.entries % 2 === 0,
  });
  const turns = sayings(words).flatMap((said) => {
    const view = viewOf({
      ...base,
      said,
      asking:
        QUESTIONS_ASKED_ALONE.find((ask) => said.some((saying) => saying.kind === "ask" && saying.ask === ask)) ?? null,
    });
    return [undefined, "card" as const, "agreed" as const].flatMap((shows) => {
      const { change, post, afresh } = planTurnReply(view.state, shows && { ref: "D0:1.1" as SurfaceRef, shows });
      return [
        ...(change ? [renderLoggingMessageUpdate(change.to, view, reader)] : []),
        ...[post, afresh].flatMap((message) => (message ? [renderLoggingReply(message, view, reader)] : [])),
      ].map((shown) => ({ name: `turn ${said.map(({ kind }) => kind).join("+")} over ${shows}`, shown }));
    });
  });
  const view = viewOf({ ...base, said: [] });
  return [
    ...turns,
    { name: "edit", shown: editDraftView({ name: "session.edit", draft: view }, reader) },
    { name: "details", shown: draftDetailsView({ name: "session.details", draft: view }, reader) },
    { name: "focus", shown: chooseFocusView({ name: "session.focus", draft: view }, reader) },
  ];
}

function records(words: Words, shape: Shape, pair: Pair, reader: Reader): Drawn[] {
  const notes = notesOf(words, shape, pair);
  const open = notes.agreed;
  const ended = { ...pair, endedAt: NOW };
  const lists = [pair, ended].map((each) => ({ pair: each, open }));
  return [
    { name: "notes, to the mentor", shown: sessionNotesView({ name: "session.notes", notes, pair, me: ME }, reader) },
    {
      name: "notes, to the principal",
      shown: sessionNotesView({ name: "session.notes", notes, pair, me: pair.principal.id }, reader),
    },
    {
      name: "notes of a pair that has ended",
      shown: sessionNotesView({ name: "session.notes", notes, pair: ended, me: pair.principal.id }, reader),
    },
    {
      name: "notes with a comment just sent",
      shown: sessionNotesView(
        { name: "session.notes", notes, pair, me: pair.principal.id, sent: { replacements: [words.text] } },
        reader,
      ),
    },
    { name: "amend", shown: amendSessionView({ name: "session.amend", notes }, reader) },
    { name: "amend details", shown: amendDetailsView({ name: "session.amend_details", notes }, reader) },
    ...puttingRight(words, notes, pair, reader),
    {
      name: "comment",
      shown: commentOnSessionView({ name: "session.comment", session: notes.session.id, pair, me: ME }, reader),
    },
    { name: "shared", shown: sessionSharedMessage({ session: notes.session, pair, metTwice: true }, reader) },
    {
      name: "not taken back",
      shown: notTakenBackMessage(
        { kind: "session.not_taken_back", session: notes.session, principal: pair.principal.name },
        reader,
      ),
    },
    ...changedMessages(notes, pair, reader),
    ...answering(words, notes, pair, reader),
    {
      name: "commitments",
      shown: commitmentsView({ name: "commitment.list", lists, me: pair.principal.id }, reader),
    },
    ...commitments(notes, pair, reader),
    ...open
      .slice(0, 1)
      .map((made) => ({ name: "commitment due", shown: commitmentDueMessage(made, pair, pair.principal.id, reader) })),
  ];
}

function home(words: Words, shape: Shape, pairs: readonly Pair[], reader: Reader): Drawn[] {
  const facts = { ...homeFactsOf(words, shape, pairs), help: helpReportOf(words, shape) };
  const why = createPhrase("common.deactivated", { coordinator: words.coordinator });
  return [
    { name: "home", shown: renderHomeTab({ name: "home.member", facts }, reader) },
    { name: "settings", shown: settingsView(facts, reader) },
    { name: "home of a stranger", shown: renderHomeTab({ name: "home.stranger", why }, reader) },
    { name: "home before there is a programme", shown: renderHomeTab({ name: "home.set_up", mayFound: true }, reader) },
    {
      name: "set up",
      shown: setUpProgrammeView({ name: "programme.set_up", zone: "America/Lima", language: shape.language }, reader),
    },
    { name: "help", shown: helpMessage(facts.me, reader) },
    { name: "the short form", shown: templateMessage(facts.me, reader) },
    { name: "call for help", shown: callForHelpMessage(facts.me, reader) },
    { name: "not understood", shown: notUnderstoodMessage(facts.me, reader) },
    { name: "promise", shown: promiseMessage({ ...facts.me, questionsWait: true }, reader) },
    { name: "promise, answered", shown: promiseMessage({ ...facts.me, questionsWait: true, answer: "no" }, reader) },
    { name: "the whole promise", shown: promiseView({ name: "promise.whole", roles: facts.me.roles }, reader) },
  ];
}
