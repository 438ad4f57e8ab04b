import { endManagedPerson } from "#mentoring/pair/manage-person.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import { KEEPER_OPTIONS, KEEPER_OPTIONS_HELP } from "./act-as-keeper.ts";
import { actOnPerson, PERSON_NOT_MANAGED } from "./act-on-person.ts";
import type { ActReport } from "./act-report.ts";
import { BadUsageError, type Command, readArguments } from "./command.ts";

const HELP = `Usage: npm run fieldbook -- person leave PERSON --as WHO [options]

Ends somebody's place in the programme today: their pairs end, what was planned for them is withdrawn, and they can no
longer use Fieldbook. What they wrote stays theirs. "person return" brings them back. PERSON is an e-mail or a Slack
member id.

${KEEPER_OPTIONS_HELP}`;

export const personLeaveCommand: Command = {
  about: "end somebody's place in the programme",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, KEEPER_OPTIONS);
    const reference = parsePerson(positionals, "person leave");
    const now = context.clock.now();
    return actOnPerson(context, values, reference, async (tx, me, { id, name }): Promise<ActReport> => {
      const outcome = await endManagedPerson(tx, me, id, now);
      const { kind } = outcome;
      switch (kind) {
        case "left":
          return { done: true, kind, line: `${name} has left the programme; ${describePairs(outcome.pairs, id)}.` };
        case "left_before":
          return { done: false, kind, line: `${name} had left before.` };
        case "not_a_coordinator":
        case "oneself":
        case "gone":
          return { done: false, kind, line: PERSON_NOT_MANAGED[kind] };
      }
    });
  },
};

function describePairs(pairs: readonly Pair[], id: Person["id"]): string {
  const names = pairs.map((pair) => getOtherPerson(pair, id).name);
  return names.length > 0 ? `their pairs have ended, with ${names.join(", ")}` : "they were in no pair";
}

/** Reads whom a command is about. Throws {@link BadUsageError}. */
export function parsePerson([reference, ...others]: readonly string[], command: string): string {
  if (!reference || others.length > 0)
    throw new BadUsageError(`Name one person: ${command} PERSON, by e-mail or Slack member id.`);
  return reference;
}
