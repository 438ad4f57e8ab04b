import { correctManagedPair } from "#mentoring/pair/manage-pair.ts";
import { PAIR_ROLES, type PairRole } from "#mentoring/pair/pair.ts";
import { KEEPER_OPTIONS, KEEPER_OPTIONS_HELP } from "./act-as-keeper.ts";
import { actOnPair, NOT_MANAGED } from "./act-on-pair.ts";
import type { ActReport } from "./act-report.ts";
import { BadUsageError, type Command, readArguments } from "./command.ts";
import { NAMED_PAIR_HELP, nameOfPair, parseDay, parseNamedPair } from "./pair-of-two.ts";

const OPTIONS = { ...KEEPER_OPTIONS, role: { type: "string" }, starts: { type: "string" } } as const;

const HELP = `Usage: npm run fieldbook -- pair change PRINCIPAL MENTOR --as WHO [options]

Corrects the role or the first day of a pair, and keeps what stood there before. Who is in a pair does not change: another
mentor is "pair change-mentor". ${NAMED_PAIR_HELP}

  --role ROLE       ${PAIR_ROLES.join(", ")}
  --starts DAY      the first day, like 2026-11-16
${KEEPER_OPTIONS_HELP}`;

export const pairChangeCommand: Command = {
  about: "correct the role or the first day of a pair",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const named = parseNamedPair(positionals, "pair change");
    const [role, starts] = [parseRole(values.role), parseDay(values.starts, "--starts")];
    if (!role && !starts) throw new BadUsageError("Say what is to be corrected: --role or --starts.");
    const now = context.clock.now();
    return actOnPair(context, values, named, async (tx, me, pair): Promise<ActReport> => {
      const to = { role: role ?? pair.role, startsOn: starts ?? pair.startsOn };
      const { kind } = await correctManagedPair(tx, me, pair.id, to, now);
      const name = nameOfPair(pair);
      switch (kind) {
        case "changed":
          return {
            done: true,
            kind,
            line: `${name}: ${to.role} since ${to.startsOn}; before: ${pair.role} since ${pair.startsOn}.`,
          };
        case "unchanged":
          return { done: true, kind, line: `${name}: ${pair.role} since ${pair.startsOn}, as before.` };
        case "visit_before":
          return { done: false, kind, line: `${name} have a visit before ${to.startsOn}.` };
        case "gone":
        case "own":
        case "not_a_coordinator":
          return { done: false, kind, line: NOT_MANAGED[kind] };
      }
    });
  },
};

/** Reads the role of a pair. Throws {@link BadUsageError}. */
export function parseRole(given: string | undefined): PairRole | undefined {
  const role = PAIR_ROLES.find((one) => one === given);
  if (given !== undefined && !role)
    throw new BadUsageError(`"${given}" is not a role of a pair; it is one of ${PAIR_ROLES.join(", ")}.`);
  return role;
}
