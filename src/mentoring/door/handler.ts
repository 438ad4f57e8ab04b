import type { ActionName, Payload } from "./actions.ts";
import type { Filled, FormName, FormPayload } from "./forms.ts";
import type { At } from "./member.ts";
import type { Reply, Submitted } from "./reply.ts";

/** The handler of a press. `reads` may be repeated freely; `writes` takes effect once per arrival. */
export type Press<Carried> = {
  readonly does: "reads" | "writes";
  work(at: At, payload: Carried): Promise<Reply>;
};
export type Presses<Name extends ActionName> = { readonly [Each in Name]: Press<Payload<Each>> };

export const reads = <Carried>(work: Press<Carried>["work"]): Press<Carried> => ({ does: "reads", work });
export const writes = <Carried>(work: Press<Carried>["work"]): Press<Carried> => ({ does: "writes", work });

/** The handler of a form. A refused form writes nothing. */
export type Submit<Name extends FormName> = (
  at: At,
  payload: FormPayload<Name>,
  filled: Filled<Name>,
) => Promise<Submitted<Extract<keyof Filled<Name>, string>>>;
export type Submits<Name extends FormName> = { readonly [Each in Name]: Submit<Each> };
