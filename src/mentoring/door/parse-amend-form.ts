import { isValidSessionDuration } from "#mentoring/session/dialogue/check-draft.ts";
import { MAX_FOCUS_AREAS } from "#mentoring/session/dialogue/draft.ts";
import type { AmendableSessionFields } from "#mentoring/session/session.ts";
import type { FormValues } from "./forms.ts";
import { findTextErrors } from "./parse-edit-form.ts";
import { createFieldErrors, type FieldErrors } from "./reply.ts";
import { createPhrase } from "./say.ts";

type Field = "request" | "working" | "challenge" | "minutes" | "focus";

/** Validates the form with which a saved session record is amended, and returns the new values or errors by field. */
export function parseAmendForm(
  filled: FormValues<"session.amend">,
): { readonly kind: "amended"; readonly to: AmendableSessionFields } | FieldErrors<Field> {
  const { request = "", working = "", challenge = "", modality, focus } = filled;
  const minutes = Number(filled.minutes);
  const found = {
    ...findTextErrors(filled),
    ...(!isValidSessionDuration(minutes) && { minutes: createPhrase("common.error.minutes") }),
    ...(focus.length === 0 && { focus: createPhrase("session.edit.error.focus") }),
  };
  if (Object.keys(found).length > 0) return createFieldErrors<Field>(found);
  const to = {
    request,
    working,
    challenge,
    minutes,
    modality: modality ?? "in_person",
    focus: focus.slice(0, MAX_FOCUS_AREAS),
  };
  return { kind: "amended", to };
}
