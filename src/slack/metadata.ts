import { z } from "zod";
import { ACTIONS, type ActionName, type Payload } from "#mentoring/door/actions.ts";
import { FORMS, type FormName, type FormPayload } from "#mentoring/door/forms.ts";

type AllOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** Not `{}`, which zod takes for a record of nothing. */
type Something<Value> = Value extends Record<string, never> ? never : Value;

/** What any action or form may carry. */
export type Carried = Partial<
  AllOf<{ [Name in ActionName]: Something<Payload<Name>> }[Exclude<ActionName, "session.pick">]>
> &
  Partial<AllOf<{ [Name in FormName]: Something<FormPayload<Name>> }[FormName]>> & {
    readonly ask?: string;
    readonly picked?: string;
  };

/** Throws `ZodError` for what this code did not write. */
export function readPressed(name: ActionName, carried: string | undefined, picked: string | undefined): Carried {
  return ACTIONS[name].parse({ ...readJson(carried), ...(picked !== undefined && { picked }) }) as Carried;
}

export function readCarried(name: FormName, metadata: string): Carried {
  return FORMS[name].carries.parse(readJson(metadata)) as Carried;
}

const readJson = (text: string | undefined) => z.record(z.string(), z.unknown()).parse(JSON.parse(text || "{}"));
