import { createMovableClock } from "#kernel/clock.ts";
import { newId } from "#kernel/id.ts";
import type { ActionName } from "#mentoring/door/actions.ts";
import { handleSlashCommand } from "#mentoring/door/command.ts";
import {
  type Caller,
  type ChatProfile,
  createRequestDependencies,
  type RequestDependencies,
} from "#mentoring/door/door.ts";
import type { FormName } from "#mentoring/door/forms.ts";
import { handlePress } from "#mentoring/door/press.ts";
import type { RequestResult } from "#mentoring/door/reply.ts";
import { handleSubmit } from "#mentoring/door/submit.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, type Member, onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { understandMessage } from "#understanding/understand.ts";

/** What may be said of one call besides who calls. */
export type More = { readonly key?: string; readonly profile?: ChatProfile; readonly withinMs?: number };

/** The door of a programme, and what its people do at it, on the first Wednesday at ten. */
export function doorOf(
  { db }: TestDatabase,
  cast: Pick<Cast, "workspaceId" | "slackTeamId">,
  more: Pick<RequestDependencies, "failpoint"> = {},
) {
  const door: RequestDependencies = createRequestDependencies({
    db,
    clock: createMovableClock(onDay(2, "10:00"), { now: () => onDay(2, "10:00") }),
    bank: BANK,
    understand: understandMessage,
    wake: () => undefined,
    ...more,
  });
  const at = (user: string): Caller => ({
    workspaceId: cast.workspaceId,
    address: { surface: "slack", account: cast.slackTeamId, user },
  });
  const arrived = (who: Pick<Member, "slackUserId">, { key = newId(), ...more }: More = {}) => ({
    ...at(who.slackUserId),
    ...more,
    arrival: { kind: "press", keys: [`press:${key}`] as const },
  });
  return {
    door,
    at,
    presses: (who: Pick<Member, "slackUserId">, action: ActionName | string, payload: unknown = {}, more: More = {}) =>
      handlePress(door, { ...arrived(who, more), action, payload }),
    submits: (
      who: Pick<Member, "slackUserId">,
      form: FormName | string,
      { payload = {}, values = {} }: { payload?: unknown; values?: unknown },
      more: More = {},
    ) => handleSubmit(door, { ...arrived(who, more), form, payload, values }),
    types: (who: Pick<Member, "slackUserId">, text: string, more: More = {}) =>
      handleSlashCommand(door, { ...arrived(who, more), text }),
  };
}

/** What was answered, without for whom. */
export async function saidBy<Said>(answer: Promise<RequestResult<Said>>): Promise<Said> {
  const one = await answer;
  if (one.kind === "unknown") throw new Error("nobody known");
  return one.said;
}

/** A line that is told at once. */
export const told = (...keys: string[]) => ({ kind: "tell", lines: keys.map((key) => expectPhrase(key)) });

const expectPhrase = (key: string) => ({ key });
