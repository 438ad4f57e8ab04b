import type { PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { actAsKeeper } from "./act-as-keeper.ts";
import { type ActReport, printActReport } from "./act-report.ts";
import type { CommandContext } from "./command.ts";

type Options = { readonly as?: string | undefined; readonly team?: string | undefined; readonly json: boolean };

/** Runs an act on a person as the coordinator that `--as` names, in one transaction, and prints what became of it. */
export function actOnPerson(
  context: CommandContext,
  options: Options,
  reference: string,
  act: (tx: PersonTx, me: Person, person: Person, find: (other: string) => PersonId | undefined) => Promise<ActReport>,
): Promise<number> {
  return actAsKeeper(context, options, async ({ act: actAs, findFormerPersonId }) => {
    const report = await actAs(async (tx, me): Promise<ActReport> => {
      const id = findFormerPersonId(reference);
      return id
        ? act(tx, me, await getPerson(tx, id), findFormerPersonId)
        : { done: false, kind: "unknown", line: `${reference} is nobody in this workspace.` };
    });
    return printActReport(context, options, report);
  });
}

/** What is said to somebody who does not manage this person. */
export const PERSON_NOT_MANAGED = {
  not_a_coordinator: "Only a coordinator manages people.",
  oneself: "Nobody says this of themself: another coordinator does.",
  gone: "Nothing was changed: the person was changed meanwhile.",
} as const;
