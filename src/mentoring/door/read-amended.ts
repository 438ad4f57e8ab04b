import { isMinutes } from "#mentoring/session/dialogue/check-draft.ts";
import { MAX_FOCUS } from "#mentoring/session/dialogue/draft.ts";
import type { Amended } from "#mentoring/session/session.ts";
import type { Filled } from "./forms.ts";
import { textErrors } from "./read-edit.ts";
import { errors, type FieldErrors } from "./reply.ts";
import { say } from "./say.ts";

type Field = "request" | "working" | "challenge" | "minutes" | "focus";

/** Parses the amended record, or returns errors by field. */
export function readAmended(
  filled: Filled<"session.amend">,
): { readonly kind: "amended"; readonly to: Amended } | FieldErrors<Field> {
  const { request = "", working = "", challenge = "", modality, focus } = filled;
  const minutes = Number(filled.minutes);
  const found = {
    ...textErrors(filled),
    ...(!isMinutes(minutes) && { minutes: say("common.error.minutes") }),
    ...(focus.length === 0 && { focus: say("session.edit.error.focus") }),
  };
  if (Object.keys(found).length > 0) return errors<Field>(found);
  const to = {
    request,
    working,
    challenge,
    minutes,
    modality: modality ?? "in_person",
    focus: focus.slice(0, MAX_FOCUS),
  };
  return { kind: "amended", to };
}
