import type { ModalView } from "@slack/types";
import type { ModalContent, ModalContentNamed } from "#mentoring/door/reply.ts";
import { commitmentsView } from "./commitment/commitments.view.ts";
import { settingsView } from "./home/settings.view.ts";
import { createTextModal } from "./modal.ts";
import { notebookView, writeNoteView } from "./notebook/notebook.view.ts";
import type { Reader } from "./reader.ts";
import { answerView, followUpView, reflectionChoiceView } from "./reflection/answer.view.ts";
import { myReflectionsView } from "./reflection/mine.view.ts";
import { sharedReflectionView } from "./reflection/shared-reflection.view.ts";
import { amendView } from "./session/amend.view.ts";
import { commentView } from "./session/comment.view.ts";
import { editView } from "./session/edit.view.ts";
import { focusView } from "./session/focus.view.ts";
import { notesView } from "./session/notes.view.ts";
import { setUpView } from "./setup/setup.view.ts";
import { cancelVisitView, moveVisitView, planVisitView } from "./visit/visit.view.ts";
import { formatPhraseAsPlainText } from "./word-phrase.ts";

/** The renderers of all forms and read-only modals, by name. */
const VIEWS: {
  readonly [Name in ModalContent["name"]]: (shown: ModalContentNamed<Name>, reader: Reader) => ModalView;
} = {
  "session.edit": editView,
  "session.focus": focusView,
  "session.comment": commentView,
  "session.amend": amendView,
  "session.notes": notesView,
  "visit.plan": planVisitView,
  "visit.move": moveVisitView,
  "visit.cancel": cancelVisitView,
  "home.settings": settingsView,
  "notebook.write": writeNoteView,
  "notebook.entries": notebookView,
  "commitment.list": commitmentsView,
  "programme.set_up": setUpView,
  "reflection.answer": answerView,
  "reflection.follow_up": followUpView,
  "reflection.choice": reflectionChoiceView,
  "reflection.mine": myReflectionsView,
  "reflection.shared": sharedReflectionView,
  line: ({ title, text }, reader) =>
    createTextModal(formatPhraseAsPlainText(title, reader), formatPhraseAsPlainText(text, reader), reader),
};

export function renderForm<Name extends ModalContent["name"]>(
  shown: ModalContentNamed<Name>,
  reader: Reader,
): ModalView {
  const draw: (shown: ModalContentNamed<Name>, reader: Reader) => ModalView = VIEWS[shown.name as Name];
  return draw(shown, reader);
}
