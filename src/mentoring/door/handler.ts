import type { ExaminedWords } from "#mentoring/safeguarding/words.ts";
import type { ActionName, ActionPayload } from "./actions.ts";
import type { ExaminedField, FormName, FormPayload, FormValues } from "./forms.ts";
import type { RequestContext } from "./member.ts";
import type { Reply, SubmitOutcome } from "./reply.ts";

/**
 * The handler of a button press. A "reads" handler runs in a read-only transaction and may be repeated; a "writes"
 * handler takes effect once, even if the same press is delivered again.
 */
export type PressHandler<Carried> = {
  readonly does: "reads" | "writes";
  work(at: RequestContext, payload: Carried): Promise<Reply>;
};
export type PressHandlers<Name extends ActionName> = { readonly [Each in Name]: PressHandler<ActionPayload<Each>> };

export const defineReadHandler = <Carried>(work: PressHandler<Carried>["work"]): PressHandler<Carried> => ({
  does: "reads",
  work,
});
export const defineWriteHandler = <Carried>(work: PressHandler<Carried>["work"]): PressHandler<Carried> => ({
  does: "writes",
  work,
});

/** The examined words of the fields with free text; a field is absent if it was left empty. */
export type FormWords<Name extends FormName> = { readonly [Field in ExaminedField<Name>]?: ExaminedWords };

/** The handler of a submitted form. If it returns errors or a refusal, its transaction is rolled back. */
export type SubmitHandler<Name extends FormName> = (
  at: RequestContext & { readonly words: FormWords<Name> },
  payload: FormPayload<Name>,
  filled: FormValues<Name>,
) => Promise<SubmitOutcome<Extract<keyof FormValues<Name>, string>>>;
export type SubmitHandlers<Name extends FormName> = { readonly [Each in Name]: SubmitHandler<Each> };
