import { z } from "zod";
import { CONTACT_MODALITIES, VISIT_NOT_HELD_REASONS, VISIT_OUTCOMES } from "#kernel/contact-codes.ts";
import { idSchema, type PersonId, type SafeguardingContactId, type SafeguardingResourceId } from "#kernel/id.ts";
import { LANGUAGES } from "#kernel/language.ts";
import { RESOURCE_KINDS } from "#mentoring/safeguarding/resource.ts";
import { SESSION_TYPES } from "#mentoring/session/codes.ts";
import { inChat } from "./act.actions.ts";
import { dialogueIdSchema, entryIdSchema, pairIdSchema, threadIdSchema, visitIdSchema } from "./actions.ts";
import { CALENDAR_FORM_SCHEMAS } from "./calendar.forms.ts";
import { COMMITMENT_FORMS } from "./commitment.forms.ts";
import { DETAIL_FORM_SCHEMAS } from "./detail.forms.ts";
import { day, focus, one, openedFor, text, time } from "./form-fields.ts";
import { NOTEBOOK_FORMS } from "./notebook.forms.ts";
import { PAIR_VISIT_FORMS } from "./pair-visits.forms.ts";
import { PEOPLE_FORM_SCHEMAS } from "./people-forms.ts";
import { RECORD_FORM_SCHEMAS } from "./record-forms.ts";
import { ofReflectionForm } from "./reflection.actions.ts";
import { ROUND_FORM_SCHEMAS } from "./round.forms.ts";

const YES_OR_NO = ["yes", "no"] as const;
const personIdSchema = idSchema<PersonId>().optional();

/**
 * Every form, with the zod schemas of its payload (`carries`) and of its fields. `words` names the field with free text
 * that is interpreted (see `understanding/`) before the form is handled, as on the instant `writtenAt` if the payload
 * has it; `examined` names every field with free text, also where a number is expected, and is examined before any of
 * it is stored (see `mentoring/safeguarding/`). `describesHelp` marks the forms that say where danger is reported: in
 * them only the author's own danger is an alarm.
 */
export const FORM_SCHEMAS = {
  "session.edit": {
    carries: z.object({ dialogue: dialogueIdSchema, pair: openedFor }),
    fields: z.object({
      outcome: one(VISIT_OUTCOMES),
      on: day,
      startsAt: time,
      minutes: text,
      modality: one(CONTACT_MODALITIES),
      type: one(SESSION_TYPES),
      reason: one(VISIT_NOT_HELD_REASONS),
      request: text,
      working: text,
      challenge: text,
      principal: text,
      mentor: text,
      joint: text,
      focus,
      nextOn: day,
      nextAt: time,
    }),
    examined: ["minutes", "request", "working", "challenge", "principal", "mentor", "joint"],
  },
  "session.focus": { carries: z.object({ dialogue: dialogueIdSchema, pair: openedFor }), fields: z.object({ focus }) },
  ...DETAIL_FORM_SCHEMAS,
  ...RECORD_FORM_SCHEMAS,
  "visit.plan": {
    carries: z.object({}),
    fields: z.object({
      pair: pairIdSchema.optional(),
      on: day,
      at: time,
      minutes: text,
      modality: one(CONTACT_MODALITIES),
      purpose: text,
    }),
    examined: ["minutes", "purpose"],
  },
  "visit.move": {
    carries: z.object({ visit: visitIdSchema, pair: openedFor, inChat }),
    fields: z.object({ on: day, at: time, minutes: text, modality: one(CONTACT_MODALITIES) }),
    examined: ["minutes"],
  },
  "visit.cancel": {
    carries: z.object({ visit: visitIdSchema, pair: openedFor, inChat }),
    fields: z.object({ reason: one(VISIT_NOT_HELD_REASONS), on: day, at: time, modality: one(CONTACT_MODALITIES) }),
  },
  "home.settings": {
    carries: z.object({}),
    fields: z.object({
      language: one(LANGUAGES),
      zone: text,
      questions: one(["on", "fewer", "off"]),
      question: time,
      pause: one(["none", "on", "until"]),
      until: day,
      leaveFrom: day,
      leaveTo: day,
    }),
    examined: ["zone"],
  },
  ...NOTEBOOK_FORMS,
  ...COMMITMENT_FORMS,
  // What these forms hold is meant to be read by everyone: names and numbers that are there to be called.
  "contacts.add": {
    carries: z.object({}),
    fields: z.object({ name: text, phone: text, person: personIdSchema, outside: one(YES_OR_NO), by: text }),
    examined: ["name", "phone", "by"],
    describesHelp: true,
  },
  "contacts.change": {
    carries: z.object({ contact: idSchema<SafeguardingContactId>() }),
    fields: z.object({ name: text, phone: text, outside: one(YES_OR_NO), by: text }),
    examined: ["name", "phone", "by"],
    describesHelp: true,
  },
  "contacts.add_resource": {
    carries: z.object({}),
    fields: z.object({
      country: text,
      language: one(LANGUAGES),
      kind: one(RESOURCE_KINDS),
      name: text,
      how: text,
      duty: text,
      by: text,
    }),
    examined: ["country", "name", "how", "duty", "by"],
    describesHelp: true,
  },
  "contacts.change_resource": {
    carries: z.object({ resource: idSchema<SafeguardingResourceId>() }),
    fields: z.object({ name: text, how: text, duty: text, by: text }),
    examined: ["name", "how", "duty", "by"],
    describesHelp: true,
  },
  "contacts.verify": {
    carries: z.object({}),
    fields: z.object({ entries: z.array(entryIdSchema).default([]), by: text }),
    examined: ["by"],
    describesHelp: true,
  },
  ...PEOPLE_FORM_SCHEMAS,
  ...PAIR_VISIT_FORMS,
  ...CALENDAR_FORM_SCHEMAS,
  ...ROUND_FORM_SCHEMAS,
  // This form carries its language, because the person who sets up the programme is not stored in the database yet.
  "programme.set_up": {
    carries: z.object({ language: z.enum(LANGUAGES) }),
    fields: z.object({ name: text, zone: text }),
  },
  "reflection.answer": {
    carries: z.object({ thread: threadIdSchema, pair: openedFor }),
    fields: z.object({ answer: text }),
    words: "answer",
    examined: ["answer"],
  },
  "reflection.follow_up": {
    carries: z.object({ thread: threadIdSchema, pair: openedFor }),
    fields: z.object({ more: text }),
    words: "more",
    examined: ["more"],
  },
  "reflection.edit": { carries: ofReflectionForm, fields: z.object({ answer: text }), examined: ["answer"] },
  "reflection.find": { carries: z.object({}), fields: z.object({ words: text }), examined: ["words"] },
} as const;

export type FormName = keyof typeof FORM_SCHEMAS;

/** The payload that is stored in a form when it is opened: ids and codes, never text that a person wrote. */
export type FormPayload<Name extends FormName> = z.output<(typeof FORM_SCHEMAS)[Name]["carries"]>;
/** The validated values of the fields of a submitted form. */
export type FormValues<Name extends FormName> = z.output<(typeof FORM_SCHEMAS)[Name]["fields"]>;

/** The fields of a form that hold free text. */
export type ExaminedField<Name extends FormName> = (typeof FORM_SCHEMAS)[Name] extends {
  readonly examined: readonly (infer Field extends string)[];
}
  ? Field
  : never;

export function isFormName(name: string): name is FormName {
  return Object.hasOwn(FORM_SCHEMAS, name);
}
