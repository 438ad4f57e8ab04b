import type { ModalView } from "@slack/types";
import type { ModalContent, ModalContentNamed } from "#mentoring/door/reply.ts";
import { addCommitmentView, commitmentView, editCommitmentView } from "./commitment/commitment.view.ts";
import { commitmentsView, settledCommitmentsView } from "./commitment/commitments.view.ts";
import { addContactView, addResourceView, changeContactView, changeResourceView } from "./contacts/contacts.view.ts";
import { helpView } from "./contacts/help.view.ts";
import { verifyEntriesView } from "./contacts/verify.view.ts";
import { calendarView } from "./home/calendar.view.ts";
import { changeCalendarView, placeWeekView, weekView } from "./home/calendar-forms.view.ts";
import { plannedNoticesView, visitsToLogView } from "./home/older.view.ts";
import { changeRoundView, roundsView } from "./home/round.view.ts";
import { settingsView } from "./home/settings.view.ts";
import { createTextModal } from "./modal.ts";
import { deletedNoteView, editNoteView, logNoteView, noteView } from "./notebook/note.view.ts";
import { notebookView, noteFormView } from "./notebook/notebook.view.ts";
import { absenceView } from "./people/absence.view.ts";
import { cancelPairVisitView, movePairVisitView, pairVisitsView, pairVisitView } from "./people/pair-visits.view.ts";
import { peopleView } from "./people/people.view.ts";
import {
  beginPairView,
  changeMentorView,
  correctPairView,
  emailView,
  endPairView,
  mergeView,
  reopenPairView,
} from "./people/people-forms.view.ts";
import { personView } from "./people/person.view.ts";
import { importsView, undoneImportView } from "./people/undone-import.view.ts";
import { promiseView } from "./promise/promise.message.ts";
import type { Reader } from "./reader.ts";
import { answerQuestionView, followUpQuestionView, reflectionChoiceView } from "./reflection/answer.view.ts";
import { myReflectionsView } from "./reflection/mine.view.ts";
import { earlierAnswersView, editReflectionView, ownAnswerView } from "./reflection/own-answer.view.ts";
import { sharedReflectionView } from "./reflection/shared-reflection.view.ts";
import { visitBriefView } from "./relation/brief.view.ts";
import { relationView } from "./relation/relation.view.ts";
import { dangerView } from "./safeguarding/danger.view.ts";
import { amendSessionView, amendWhenView } from "./session/amend.view.ts";
import { commentOnSessionView, earlierCommentsView, editCommentView } from "./session/comment.view.ts";
import { amendDetailsView, draftDetailsView } from "./session/details.view.ts";
import { editDraftView } from "./session/edit.view.ts";
import { chooseFocusView } from "./session/focus.view.ts";
import { sessionHistoryView } from "./session/history.view.ts";
import { sessionNotesView } from "./session/notes.view.ts";
import { voidedSessionsView, voidSessionView } from "./session/void.view.ts";
import { setUpProgrammeView } from "./setup/setup.view.ts";
import { closedVisitsView, moreOfVisitView } from "./visit/course.view.ts";
import { cancelVisitView, moveVisitView, planVisitView } from "./visit/visit.view.ts";
import { formatPhraseAsPlainText } from "./word-phrase.ts";

/** The renderers of all forms and read-only modals, by name. */
const VIEWS: {
  readonly [Name in ModalContent["name"]]: (shown: ModalContentNamed<Name>, reader: Reader) => ModalView;
} = {
  "session.edit": editDraftView,
  "session.focus": chooseFocusView,
  "session.details": draftDetailsView,
  "session.amend_details": amendDetailsView,
  "session.comment": commentOnSessionView,
  "session.comment_edit": editCommentView,
  "session.comment_earlier": earlierCommentsView,
  "session.amend": amendSessionView,
  "session.amend_when": amendWhenView,
  "session.void": voidSessionView,
  "session.voided": voidedSessionsView,
  "session.history": sessionHistoryView,
  "session.notes": sessionNotesView,
  "visit.plan": planVisitView,
  "visit.move": moveVisitView,
  "visit.cancel": cancelVisitView,
  "visit.more": moreOfVisitView,
  "visit.closed": closedVisitsView,
  "visit.due": visitsToLogView,
  "home.waiting": plannedNoticesView,
  "home.settings": settingsView,
  "notebook.write": noteFormView,
  "notebook.find": notebookView,
  "notebook.edit": editNoteView,
  "notebook.log": logNoteView,
  "notebook.entry": noteView,
  "notebook.deleted": deletedNoteView,
  "commitment.list": commitmentsView,
  "commitment.closed": settledCommitmentsView,
  "commitment.one": commitmentView,
  "commitment.edit": editCommitmentView,
  "commitment.add": addCommitmentView,
  "contacts.add": addContactView,
  "contacts.change": changeContactView,
  "contacts.add_resource": addResourceView,
  "contacts.change_resource": changeResourceView,
  "contacts.verify": verifyEntriesView,
  "contacts.help": helpView,
  "calendar.days": calendarView,
  "calendar.change": changeCalendarView,
  "calendar.week": weekView,
  "calendar.place": placeWeekView,
  "round.list": roundsView,
  "round.change": changeRoundView,
  "people.search": peopleView,
  "people.person": personView,
  "people.undone": undoneImportView,
  "people.imports": importsView,
  "pair.visits": pairVisitsView,
  "pair.visit": pairVisitView,
  "pair.move_visit": movePairVisitView,
  "pair.cancel_visit": cancelPairVisitView,
  "people.begin_pair": beginPairView,
  "people.reopen_pair": reopenPairView,
  "people.end_pair": endPairView,
  "people.change_mentor": changeMentorView,
  "people.correct_pair": correctPairView,
  "people.email": emailView,
  "people.absence": absenceView,
  "people.merge": mergeView,
  "programme.set_up": setUpProgrammeView,
  "reflection.answer": answerQuestionView,
  "reflection.follow_up": followUpQuestionView,
  "reflection.choice": reflectionChoiceView,
  "relation.page": relationView,
  "visit.brief": visitBriefView,
  "reflection.find": myReflectionsView,
  "reflection.edit": editReflectionView,
  "reflection.one": ownAnswerView,
  "reflection.earlier": earlierAnswersView,
  "reflection.shared": sharedReflectionView,
  "promise.whole": promiseView,
  safeguarding: dangerView,
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
