import type { DialogueId, PairId, SessionId, VisitId } from "#kernel/id.ts";
import { findDraft } from "#mentoring/session/draft-view.ts";
import { bringDraftBack, discardDraft, type EndOutcome, keepDraftAsNote } from "#mentoring/session/end-draft.ts";
import { readSession } from "#mentoring/session/review-session.ts";
import { type SaveOutcome, saveSession } from "#mentoring/session/save-session.ts";
import { openSessionLog, type TurnOutcome, takeTurn } from "#mentoring/session/take-turn.ts";
import { type Acted, act, look } from "#slack/act.ts";
import { type Listeners, NOTHING, type Pressed, type Reply } from "#slack/listener.ts";
import { strangerText } from "#slack/render/help/stranger.ts";
import { readerOf } from "#slack/render/reader.ts";
import { commentView } from "#slack/render/session/comment.view.ts";
import { editView } from "#slack/render/session/edit.view.ts";
import { focusView } from "#slack/render/session/focus.view.ts";
import { notesView } from "#slack/render/session/notes.view.ts";
import type { Words } from "#words/catalogue.ts";
import { answerAmend, openAmend } from "./amend.listener.ts";
import { pickedChoice } from "./read-choice.ts";
import { answerComment, answerEdit, answerFocus } from "./session.submission.ts";

export const sessionListeners: Listeners = {
  pressed: {
    "session.log": (pressed) => opened(pressed),
    "session.resume": (pressed) => opened(pressed),
    "visit.hold": (pressed) => opened(pressed),
    "session.choose": chosen,
    "session.pick": chosen,
    "session.focus": focused,
    "session.focus.more": (pressed) => openForm(pressed, focusView),
    "session.edit": (pressed) => openForm(pressed, editView),
    "session.save": async (pressed) =>
      told(await act(pressed, (tx, _, now) => saveSession(tx, dialogueOf(pressed), now)), saveText),
    "session.keep": async (pressed) =>
      told(await act(pressed, (tx, _, now) => keepDraftAsNote(tx, dialogueOf(pressed), now)), endText),
    "session.discard": async (pressed) =>
      told(await act(pressed, (tx, _, now) => discardDraft(tx, dialogueOf(pressed), now)), endText),
    "session.bring_back": async (pressed) =>
      told(await act(pressed, (tx, _, now) => bringDraftBack(tx, dialogueOf(pressed), now)), endText),
    "session.read": read,
    "session.comment": comment,
    "session.amend": openAmend,
  },
  handedIn: {
    "session.edit": answerEdit,
    "session.focus": answerFocus,
    "session.comment": answerComment,
    "session.amend": answerAmend,
  },
};

const dialogueOf = (pressed: Pressed) => pressed.carried.dialogue as DialogueId;

async function opened(pressed: Pressed): Promise<Reply> {
  const { visit, pair } = pressed.carried;
  const door = {
    kind: "open" as const,
    ...(visit && { visitId: visit as VisitId }),
    ...(pair && { pairId: pair as PairId }),
  };
  return told(await act(pressed, (tx, _, now) => openSessionLog(tx, door, now)), turnText);
}

async function chosen(pressed: Pressed): Promise<Reply> {
  const choice = pressed.carried.choice ?? pickedChoice(pressed.carried);
  const turn = { kind: "choose" as const, choice };
  return told(await act(pressed, (tx, _, now) => takeTurn(tx, turn, now, dialogueOf(pressed))), turnText);
}

async function focused(pressed: Pressed): Promise<Reply> {
  const { code } = pressed.carried;
  if (!code) return NOTHING;
  const turn = { kind: "focus" as const, code, chosen: pressed.carried.on ?? true };
  return told(await act(pressed, (tx, _, now) => takeTurn(tx, turn, now, dialogueOf(pressed))), turnText);
}

async function openForm(pressed: Pressed, draw: typeof editView): Promise<Reply> {
  const seen = await look(pressed, (tx, _, now) => findDraft(tx, dialogueOf(pressed), now));
  if (seen.kind === "stranger") return { kind: "tell", text: strangerText(seen) };
  const reader = readerOf(seen.me);
  if (!seen.outcome || seen.outcome.dialogue.closedAs) return { kind: "tell", text: reader.say("session.over") };
  return { kind: "open", view: draw(seen.outcome.view, reader) };
}

async function read(pressed: Pressed): Promise<Reply> {
  const acted = await act(pressed, (tx, _, now) => readSession(tx, pressed.carried.session as SessionId, now));
  if (acted.kind !== "done") return told(acted, () => undefined);
  const reader = readerOf(acted.me);
  if (acted.outcome.kind === "not_yours") return { kind: "tell", text: reader.say("common.not_yours") };
  return { kind: "open", view: notesView(acted.outcome.notes, acted.outcome.pair, acted.me.id, reader) };
}

async function comment(pressed: Pressed): Promise<Reply> {
  const seen = await look(pressed, (tx, _, now) => readSession(tx, pressed.carried.session as SessionId, now));
  if (seen.kind === "stranger") return { kind: "tell", text: strangerText(seen) };
  const reader = readerOf(seen.me);
  if (seen.outcome.kind === "not_yours") return { kind: "tell", text: reader.say("common.not_yours") };
  return { kind: "open", view: commentView(seen.outcome.notes.session.id, seen.outcome.pair, reader) };
}

/** What is said at once about an act: usually nothing, since its message is on its way. */
export function told<Outcome>(acted: Acted<Outcome>, textOf: (outcome: Outcome) => Words | undefined): Reply {
  if (acted.kind === "stranger") return { kind: "tell", text: strangerText(acted) };
  const key = acted.kind === "done" ? textOf(acted.outcome) : undefined;
  return key ? { kind: "tell", text: readerOf(acted.me).say(key) } : NOTHING;
}

export const turnText = (outcome: TurnOutcome): Words | undefined =>
  (
    ({
      taken: undefined,
      not_a_mentor: "common.not_a_mentor",
      settled: "visit.error.not_waiting",
      over: "session.over",
    }) as const
  )[outcome.kind];

const endText = (outcome: EndOutcome): Words | undefined => (outcome.kind === "over" ? "session.over" : undefined);

function saveText(outcome: SaveOutcome): Words | undefined {
  switch (outcome.kind) {
    case "saved":
    case "incomplete":
      return undefined;
    case "over":
      return "session.over";
    case "logged_already":
      return "session.logged_already";
    case "not_yours":
      return "common.not_yours";
  }
}
