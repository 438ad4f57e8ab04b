import type { PersonTx } from "#db/as.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import { actAsKeeper } from "./act-as-keeper.ts";
import { type ActReport, printActReport } from "./act-report.ts";
import type { CommandContext } from "./command.ts";
import { findPairOfTwo, type NamedPair } from "./pair-of-two.ts";

type Options = { readonly as?: string | undefined; readonly team?: string | undefined; readonly json: boolean };

/** Runs an act on a pair as the coordinator that `--as` names, in one transaction, and prints what became of it. */
export function actOnPair(
  context: CommandContext,
  options: Options,
  named: NamedPair,
  act: (
    tx: PersonTx,
    me: Person,
    pair: Pair,
    find: (reference: string) => Person["id"] | undefined,
  ) => Promise<ActReport>,
): Promise<number> {
  return actAsKeeper(context, options, async (keeper) => {
    const report = await keeper.act(async (tx, me): Promise<ActReport> => {
      const pair = await findPairOfTwo(tx, keeper, named);
      return typeof pair === "string"
        ? { done: false, kind: "unknown", line: pair }
        : act(tx, me, pair, keeper.findPersonId);
    });
    return printActReport(context, options, report);
  });
}

/** What is said to somebody who does not manage this pair. */
export const NOT_MANAGED = {
  not_a_coordinator: "Only a coordinator manages pairs.",
  own: "This pair is your own: you can end it, and another coordinator does the rest.",
  gone: "Nothing was changed: the pair was changed meanwhile.",
} as const;
