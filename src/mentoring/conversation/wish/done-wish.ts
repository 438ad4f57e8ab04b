import { z } from "zod";
import { type BrandedId, idSchema, type NotebookEntryId, type PersonId, type VisitId } from "#kernel/id.ts";
import { LANGUAGES } from "#kernel/language.ts";
import type { LeaveId } from "#mentoring/leave/leave.store.ts";
import type { ReminderId } from "./reminder.store.ts";

export type DoneWishId = BrandedId<"done_wish">;

/** How long what was done can be undone in words or by its button. */
export const UNDO_WINDOW = { minutes: 10 };

const day = z.iso.date();
/** What a person had set about their questions before. */
const settings = z.object({
  questionTime: z.iso.time(),
  fewer: z.boolean(),
  rhythmChosenAt: z.string().optional(),
  paused: z.object({ at: z.string(), until: day.optional() }).optional(),
});
const consent = z.enum(["none", "yes", "no"]);

/**
 * What Fieldbook did at once because its author asked for it in words: it touches nobody else, or others only hear of it
 * as they would from the form. Each has what is needed to undo it.
 */
export const doneWishSchema = z.discriminatedUnion("did", [
  z.object({ did: z.literal("pause"), until: day.optional(), before: settings }),
  z.object({ did: z.literal("question_time"), at: z.iso.time(), before: settings }),
  z.object({ did: z.literal("stop_questions"), before: settings, consent }),
  z.object({ did: z.literal("start_questions"), at: z.iso.time(), before: settings, consent }),
  z.object({ did: z.literal("language"), to: z.enum(LANGUAGES), before: z.enum(LANGUAGES) }),
  z.object({ did: z.literal("leave"), leave: idSchema<LeaveId>(), from: day, to: day }),
  z.object({
    did: z.literal("absence"),
    leave: idSchema<LeaveId>(),
    person: idSchema<PersonId>(),
    name: z.string(),
    from: day,
    to: day,
  }),
  z.object({ did: z.literal("plan_visit"), visit: idSchema<VisitId>() }),
  z.object({ did: z.literal("remind"), reminder: idSchema<ReminderId>(), dueAt: z.string() }),
  z.object({ did: z.literal("note"), entry: idSchema<NotebookEntryId>() }),
]);

export type WhatWasDone = z.infer<typeof doneWishSchema>;
export type SettingsBefore = z.infer<typeof settings>;

export type DoneWish = {
  readonly id: DoneWishId;
  readonly done: WhatWasDone;
  readonly doneAt: Temporal.Instant;
  readonly undoneAt?: Temporal.Instant;
};

/**
 * Whether it can still be undone at once. That a person said no to questions who had not answered yet is undone by a yes,
 * which only they can say; a visit of which the other one hears is called off like any other.
 */
export function canBeUndone({ done, doneAt, undoneAt }: DoneWish, now: Temporal.Instant): boolean {
  const isRecent = Temporal.Instant.compare(doneAt.add(UNDO_WINDOW), now) > 0;
  if (done.did === "plan_visit") return false;
  return isRecent && !undoneAt && (done.did !== "stop_questions" || done.consent === "yes");
}
