import type { Arrived, Door } from "./door.ts";
import { type Filled, FORMS, type FormName, type FormPayload, isForm } from "./forms.ts";
import type { Submits } from "./handler.ts";
import { homeSubmits } from "./home.press.ts";
import { type At, serveMember } from "./member.ts";
import { notebookSubmits } from "./notebook.press.ts";
import { reflectionSubmits } from "./reflection.submit.ts";
import { type Answer, DONE, refuse, type Submitted } from "./reply.ts";
import { say } from "./say.ts";
import { sessionSubmits } from "./session.submit.ts";
import { submitSetUp } from "./set-up.ts";
import { visitSubmits } from "./visit.submit.ts";

/** A submitted form, as read by its surface and not validated yet. */
export type HandedIn = Arrived & { readonly form: string; readonly payload: unknown; readonly values: unknown };

/** The handlers of all forms, except setting up a programme, which is for unknown people. */
const SUBMITS: Submits<Exclude<FormName, "programme.set_up">> = {
  ...sessionSubmits,
  ...visitSubmits,
  ...homeSubmits,
  ...notebookSubmits,
  ...reflectionSubmits,
};

type Work = { readonly words?: string | undefined; work(at: At): Promise<Submitted> };

/** Throws {@link TooLate} if it did not commit within the caller's deadline; it never will then. */
export async function submit(door: Door, submitted: HandedIn): Promise<Answer<Submitted>> {
  const { form, payload, values } = submitted;
  if (!isForm(form)) return answer(door, submitted, OUTDATED);
  if (form !== "programme.set_up") return answer(door, submitted, workOf(form, payload, values));
  const [carried, filled] = [FORMS[form].carries.safeParse(payload), FORMS[form].fields.safeParse(values)];
  return carried.success && filled.success
    ? submitSetUp(door, submitted, carried.data, filled.data)
    : answer(door, submitted, OUTDATED);
}

/** A form drawn by an earlier release stays open, so that its input can be copied. */
const OUTDATED: Work = { work: async () => refuse(say("common.outdated_form")) };

type Parsed<Value> = { success: true; data: Value } | { success: false };
const SCHEMAS: {
  readonly [Name in FormName]: {
    readonly carries: { safeParse(value: unknown): Parsed<FormPayload<Name>> };
    readonly fields: { safeParse(value: unknown): Parsed<Filled<Name>> };
  };
} = FORMS;

function workOf<Name extends Exclude<FormName, "programme.set_up">>(
  form: Name,
  payload: unknown,
  values: unknown,
): Work {
  const { carries, fields } = SCHEMAS[form];
  const [carried, filled] = [carries.safeParse(payload), fields.safeParse(values)];
  if (!carried.success || !filled.success) return OUTDATED;
  const handle = SUBMITS[form];
  return { words: wordsIn(form, filled.data), work: (at) => handle(at, carried.data, filled.data) };
}

const NOBODY = { profile: { isAdmin: false } };

/** The free text of a form that has to be understood, if it has one. */
function wordsIn(form: FormName, filled: Readonly<Record<string, unknown>>): string | undefined {
  const named = FORMS[form];
  const words = "words" in named ? filled[named.words] : undefined;
  return typeof words === "string" ? words : undefined;
}

async function answer(door: Door, { arrival, ...caller }: Arrived, work: Work): Promise<Answer<Submitted>> {
  const isRefused = ({ kind }: Submitted) => kind === "errors" || kind === "refused";
  const served = await serveMember(door, caller, { arrival, isRefused, ...work });
  switch (served.kind) {
    case "served":
      return { kind: "answered", reader: served.me, said: served.outcome };
    case "repeated":
      return { kind: "answered", reader: served.me, said: DONE };
    case "stranger":
      return { kind: "answered", reader: served.reader, said: refuse(served.why) };
    case "unknown":
      // Only members get forms. It stays open with its input, whoever is at the address now.
      return answer(door, { ...caller, arrival, ...NOBODY }, work);
  }
}
