import { z } from "zod";
import { CONTACT_MODALITIES, FOCUS_AREA_CODES, VISIT_NOT_HELD_REASONS, VISIT_OUTCOMES } from "#kernel/contact-codes.ts";
import {
  idSchema,
  type LoggingDialogueId,
  type NoticeId,
  type PairId,
  type PersonId,
  type ReflectionId,
  type ReflectionThreadId,
  type SafeguardingContactId,
  type SafeguardingEventId,
  type SessionRecordId,
  type VisitId,
} from "#kernel/id.ts";
import type { RefusedLinkId } from "#mentoring/people/refused-link.ts";
import type { SafeguardingEntryId } from "#mentoring/safeguarding/verify-entries.ts";
import { SENTENCE_PLACES, TEXT_FIELDS } from "#mentoring/session/dialogue/sentence-places.ts";
import { ACT_ACTIONS, cancelVisitPayload, moveVisitPayload } from "./act.actions.ts";
import { CALENDAR_ACTION_SCHEMAS } from "./calendar.actions.ts";
import { COMMITMENT_ACTIONS } from "./commitment.actions.ts";
import { NOTEBOOK_ACTIONS } from "./notebook.actions.ts";
import { OLDER_ACTIONS } from "./older.actions.ts";
import { PAIR_VISIT_ACTIONS } from "./pair-visits.actions.ts";
import { PEOPLE_ACTION_SCHEMAS } from "./people-actions.ts";
import { OWN_REFLECTION_ACTIONS } from "./reflection.actions.ts";
import { RELATION_ACTIONS } from "./relation.actions.ts";
import { REVIEW_ACTIONS } from "./review.actions.ts";
import { ROUND_ACTION_SCHEMAS } from "./round.actions.ts";
import { UNPLACED_ACTIONS } from "./unplaced.actions.ts";
import { planVisitPayload, WISH_ACTIONS } from "./wish.actions.ts";

export const dialogueIdSchema = idSchema<LoggingDialogueId>();
export const visitIdSchema = idSchema<VisitId>();
export const pairIdSchema = idSchema<PairId>();
export const sessionIdSchema = idSchema<SessionRecordId>();
export const threadIdSchema = idSchema<ReflectionThreadId>();
const reflection = idSchema<ReflectionId>();
const notice = idSchema<NoticeId>();
const event = idSchema<SafeguardingEventId>();
/** The id of a contact or of a resource: whichever of them has it is meant. */
export const entryIdSchema = idSchema<SafeguardingEntryId>();

const nothing = z.object({});
const ofDialogue = z.object({ dialogue: dialogueIdSchema });
const ofVisit = z.object({ visit: visitIdSchema });
const ofSession = z.object({ session: sessionIdSchema });
/** What the menu of a saved record offers to its author. */
export const AMENDABLE_PARTS = ["when", "said", "details", "agreed", "void"] as const;
const ofThread = z.object({ thread: threadIdSchema });
const ofReflection = z.object({ reflection });
const ofNotice = z.object({ notice });

/** Schema of the payload of a button that answers one of the questions asked in the visit-logging conversation. */
const choice = z.discriminatedUnion("ask", [
  z.object({ ask: z.literal("visit"), visitId: visitIdSchema }),
  z.object({ ask: z.literal("pair"), pairId: pairIdSchema }),
  z.object({ ask: z.literal("each") }),
  z.object({ ask: z.literal("whose"), pairId: pairIdSchema }),
  z.object({ ask: z.literal("duplicate"), another: z.literal(true) }),
  z.object({ ask: z.literal("outcome"), value: z.enum(VISIT_OUTCOMES) }),
  z.object({ ask: z.literal("on"), value: z.iso.date() }),
  z.object({ ask: z.literal("how"), modality: z.enum(CONTACT_MODALITIES), minutes: z.number() }),
  z.object({ ask: z.literal("minutes"), value: z.number() }),
  z.object({ ask: z.literal("modality"), value: z.enum(CONTACT_MODALITIES) }),
  z.object({ ask: z.literal("agreed"), nothing: z.literal(true) }),
]);

/**
 * Schema of the payload of a menu or date picker that answers a question of the visit-logging conversation. `ask` names
 * the question, `picked` is the chosen value.
 */
const pick = z.discriminatedUnion("ask", [
  z.object({ ask: z.literal("pair"), dialogue: dialogueIdSchema, picked: pairIdSchema }),
  z.object({ ask: z.literal("reason"), dialogue: dialogueIdSchema, picked: z.enum(VISIT_NOT_HELD_REASONS) }),
  z.object({ ask: z.literal("on"), dialogue: dialogueIdSchema, picked: z.iso.date() }),
]);

/**
 * Every action that a button or menu can trigger, with the zod schema of its payload. Payloads hold only ids and codes,
 * never text that a person wrote. The code of the chat platform creates typed buttons from this table and validates
 * incoming payloads against it.
 */
export const ACTION_SCHEMAS = {
  "session.log": nothing,
  "session.resume": z.object({ dialogue: dialogueIdSchema.optional() }),
  "session.choose": z.object({ dialogue: dialogueIdSchema, choice }),
  "session.pick": pick,
  "session.likely": z.object({ dialogue: dialogueIdSchema, at: z.int().nonnegative(), taken: z.boolean() }),
  "session.place": z.object({
    dialogue: dialogueIdSchema,
    at: z.union([z.int().nonnegative(), z.enum(TEXT_FIELDS)]),
    picked: z.enum(SENTENCE_PLACES),
  }),
  "session.note_rest": ofDialogue,
  /** What was taken for a chance contact was a visit. */
  "session.as_visit": ofDialogue,
  "session.focus": z.object({ dialogue: dialogueIdSchema, code: z.enum(FOCUS_AREA_CODES), on: z.boolean() }),
  "session.focus.more": ofDialogue,
  "session.edit": ofDialogue,
  "session.details": ofDialogue,
  "session.save": ofDialogue,
  "session.keep": ofDialogue,
  "session.discard": ofDialogue,
  "session.bring_back": ofDialogue,
  "session.take_back": ofSession,
  "session.read": ofSession,
  ...REVIEW_ACTIONS,
  // A button without a menu names no part of the record: it opens the record itself.
  "session.amend": z.object({ session: sessionIdSchema, picked: z.enum(AMENDABLE_PARTS).optional() }),
  "session.history": ofSession,
  "session.restore": ofSession,
  "visit.plan": planVisitPayload,
  "visit.move": moveVisitPayload,
  "visit.cancel": cancelVisitPayload,
  "visit.confirm": ofVisit,
  "visit.keep": ofVisit,
  "visit.hold": ofVisit,
  "visit.reopen": ofVisit,
  "visit.more": ofVisit,
  "visit.miss": z.object({ visit: visitIdSchema, missing: z.enum(["principal", "mentor"]) }),
  "visit.convert": z.object({ visit: visitIdSchema, to: z.enum(CONTACT_MODALITIES) }),
  "visit.void": ofVisit,
  "visit.restore": ofVisit,
  // `among`: the visits about which the message asks, if it asks about several.
  "visit.went": z.object({
    visit: visitIdSchema,
    outcome: z.enum(VISIT_OUTCOMES),
    among: z.array(visitIdSchema).max(20).optional(),
  }),
  "home.settings": nothing,
  "home.notebook": nothing,
  "home.next": nothing,
  "digest.ask": nothing,
  "home.call_off": ofNotice,
  "link.answer": z.object({ link: idSchema<RefusedLinkId>(), as: z.enum(["linked", "not_them", "seen"]) }),
  ...OLDER_ACTIONS,
  ...NOTEBOOK_ACTIONS,
  ...RELATION_ACTIONS,
  ...CALENDAR_ACTION_SCHEMAS,
  ...ROUND_ACTION_SCHEMAS,
  "contacts.show": nothing,
  "contacts.add": nothing,
  "contacts.add_resource": nothing,
  "contacts.verify": nothing,
  "contacts.edit": z.object({ picked: entryIdSchema }),
  "contacts.remove": z.object({ entry: entryIdSchema }),
  ...PEOPLE_ACTION_SCHEMAS,
  ...PAIR_VISIT_ACTIONS,
  "programme.set_up": nothing,
  "promise.accept": nothing,
  "promise.decline": nothing,
  "promise.more": nothing,
  "reflection.ask_now": ofNotice,
  "reflection.choose": ofVisit,
  "reflection.answer": ofThread,
  "reflection.another": ofThread,
  "reflection.later": ofThread,
  "reflection.skip": ofThread,
  "reflection.keep": ofThread,
  "reflection.share": ofThread,
  ...OWN_REFLECTION_ACTIONS,
  "reflection.read": ofReflection,
  "reflection.rhythm": z.object({ rhythm: z.enum(["as_before", "fewer", "none"]) }),
  ...COMMITMENT_ACTIONS,
  ...ACT_ACTIONS,
  ...WISH_ACTIONS,
  ...UNPLACED_ACTIONS,
  "safeguarding.report": z.object({ event, as: z.enum(["not_reported", "already_reported", "no"]) }),
  "safeguarding.remind": z.object({ event }),
  // `still`: which short reply the button stands in, if it is not the first reply to the danger.
  "safeguarding.tell": z.object({
    event,
    contact: idSchema<SafeguardingContactId>().optional(),
    still: z.enum(["help", "call"]).optional(),
  }),
  "safeguarding.resume": z.object({ event: event.optional() }),
  "safeguarding.release": z.object({ person: idSchema<PersonId>() }),
} as const;

export type ActionName = keyof typeof ACTION_SCHEMAS;

/** The validated input of an action: the payload of the button plus, for a menu or date picker, the value `picked`. */
export type ActionPayload<Name extends ActionName> = z.output<(typeof ACTION_SCHEMAS)[Name]>;

/**
 * The payload that is stored in a button or menu when it is shown: the action's input without `picked`, which is known
 * only once the user chooses.
 */
export type ButtonPayload<Name extends ActionName> = WithoutPicked<ActionPayload<Name>>;
type WithoutPicked<Value> = Value extends { picked: unknown } ? Omit<Value, "picked"> : Value;

export function isActionName(name: string): name is ActionName {
  return Object.hasOwn(ACTION_SCHEMAS, name);
}
