import { amendSubmitHandlers } from "./amend.submit.ts";
import { calendarSubmitHandlers } from "./calendar.submit.ts";
import { commitmentSubmitHandlers } from "./commitment.submit.ts";
import { contactsSubmitHandlers } from "./contacts.submit.ts";
import type { IncomingRequest, RequestDependencies } from "./door.ts";
import { showFormDanger } from "./form-danger.ts";
import { FORM_SCHEMAS, type FormName, type FormPayload, type FormValues, isFormName } from "./forms.ts";
import type { SubmitHandlers } from "./handler.ts";
import { homeSubmitHandlers } from "./home.press.ts";
import { handleMemberRequest, type RequestContext } from "./member.ts";
import { notebookSubmitHandlers } from "./notebook.submit.ts";
import { pairVisitSubmitHandlers } from "./pair-visits.submit.ts";
import { peopleSubmitHandlers } from "./people.submit.ts";
import { reflectionSubmitHandlers } from "./reflection.submit.ts";
import { createFormRefusal, FORM_ACCEPTED, isRefused, type RequestResult, type SubmitOutcome } from "./reply.ts";
import { reviewSubmitHandlers } from "./review.submit.ts";
import { roundSubmitHandlers } from "./round.submit.ts";
import { createPhrase } from "./say.ts";
import { sessionSubmitHandlers } from "./session.submit.ts";
import { submitProgrammeSetUp } from "./set-up.ts";
import { visitSubmitHandlers } from "./visit.submit.ts";

/** A submitted form as received from the chat platform; its payload and values are not validated yet. */
export type SubmittedForm = IncomingRequest & {
  readonly form: string;
  readonly payload: unknown;
  readonly values: unknown;
};

/**
 * The handlers of all forms for members. "programme.set_up" is handled separately, because its user is not in the
 * database yet.
 */
const SUBMITS: SubmitHandlers<Exclude<FormName, "programme.set_up">> = {
  ...sessionSubmitHandlers,
  ...amendSubmitHandlers,
  ...reviewSubmitHandlers,
  ...visitSubmitHandlers,
  ...homeSubmitHandlers,
  ...notebookSubmitHandlers,
  ...commitmentSubmitHandlers,
  ...reflectionSubmitHandlers,
  ...contactsSubmitHandlers,
  ...peopleSubmitHandlers,
  ...pairVisitSubmitHandlers,
  ...calendarSubmitHandlers,
  ...roundSubmitHandlers,
};

type Work = {
  readonly texts?: Readonly<Record<string, string>>;
  readonly main?: string | undefined;
  readonly describesHelp?: boolean;
  readonly writtenAt?: Temporal.Instant;
  work(at: RequestContext): Promise<SubmitOutcome>;
};

/**
 * Handles a submitted form. Throws {@link DeadlineExceededError} if the transaction did not commit before the caller's
 * deadline; it will not commit later either.
 */
export async function handleSubmit(
  door: RequestDependencies,
  submitted: SubmittedForm,
): Promise<RequestResult<SubmitOutcome>> {
  const { form, payload, values } = submitted;
  if (!isFormName(form)) return answer(door, submitted, outdated(values));
  if (form !== "programme.set_up") return answer(door, submitted, workOf(form, payload, values));
  const [carried, filled] = [
    FORM_SCHEMAS[form].carries.safeParse(payload),
    FORM_SCHEMAS[form].fields.safeParse(values),
  ];
  return carried.success && filled.success
    ? submitProgrammeSetUp(door, submitted, carried.data, filled.data)
    : answer(door, submitted, outdated(values));
}

/**
 * The handler for an unknown form or invalid values, which a form opened in an earlier release may submit. The form
 * stays open so that the user can copy what they typed. Every text in it is examined all the same.
 */
function outdated(values: unknown): Work {
  const typed = Object.entries(values ?? {}).filter(([, value]) => typeof value === "string");
  return {
    texts: Object.fromEntries(typed),
    work: async () => createFormRefusal(createPhrase("common.outdated_form")),
  };
}

type Parsed<Value> = { success: true; data: Value } | { success: false };
const SCHEMAS: {
  readonly [Name in FormName]: {
    readonly carries: { safeParse(value: unknown): Parsed<FormPayload<Name>> };
    readonly fields: { safeParse(value: unknown): Parsed<FormValues<Name>> };
  };
} = FORM_SCHEMAS;

function workOf<Name extends Exclude<FormName, "programme.set_up">>(
  form: Name,
  payload: unknown,
  values: unknown,
): Work {
  const { carries, fields } = SCHEMAS[form];
  const [carried, filled] = [carries.safeParse(payload), fields.safeParse(values)];
  if (!carried.success || !filled.success) return outdated(values);
  const handle = SUBMITS[form];
  const describesHelp = "describesHelp" in FORM_SCHEMAS[form];
  return {
    texts: textsIn(form, filled.data),
    main: mainOf(form),
    describesHelp,
    ...writtenAtOf(carried.data),
    // What describes help is stored as it was written, so nothing of it is stored where its author wrote of themself.
    work: async (at) => (describesHelp && at.danger ? NOTHING_STORED : handle(at, carried.data, filled.data)),
  };
}

const NOTHING_STORED = createFormRefusal(createPhrase("common.error.empty"));

const NOBODY = { profile: { kind: "foreign", isAdmin: false } } as const;

/** Returns the free texts of the form, which must be examined before the form is handled. */
function textsIn(form: FormName, filled: Readonly<Record<string, unknown>>): Record<string, string> {
  const named = FORM_SCHEMAS[form];
  const fields: readonly string[] = "examined" in named ? named.examined : [];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const typed = filled[field];
      return typeof typed === "string" ? [[field, typed] as const] : [];
    }),
  );
}

function mainOf(form: FormName): string | undefined {
  const named = FORM_SCHEMAS[form];
  return "words" in named ? named.words : undefined;
}

/** When the main text was written, if that was before the form was opened: its days count from then. */
function writtenAtOf(carried: object): Pick<Work, "writtenAt"> {
  return "writtenAt" in carried && carried.writtenAt instanceof Temporal.Instant
    ? { writtenAt: carried.writtenAt }
    : {};
}

async function answer(
  door: RequestDependencies,
  { arrival, ...caller }: IncomingRequest,
  work: Work,
): Promise<RequestResult<SubmitOutcome>> {
  const served = await handleMemberRequest(door, caller, { arrival, isRefused, ...work });
  switch (served.kind) {
    case "served":
      return { kind: "answered", reader: served.me, said: showFormDanger(served.outcome, served.danger) };
    case "repeated":
      return { kind: "answered", reader: served.me, said: FORM_ACCEPTED };
    case "stranger":
      return { kind: "answered", reader: served.reader, said: createFormRefusal(served.why) };
    case "unknown":
      // Only members can open a form, so the person must have lost this chat address while the form was open. Calling
      // again with an empty profile treats the caller as a non-member: the submission is refused and the form stays
      // open with its input.
      return answer(door, { ...caller, arrival, ...NOBODY }, work);
  }
}
