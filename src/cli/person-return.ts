import { returnManagedPerson } from "#mentoring/pair/manage-person.ts";
import { KEEPER_OPTIONS, KEEPER_OPTIONS_HELP } from "./act-as-keeper.ts";
import { actOnPerson, PERSON_NOT_MANAGED } from "./act-on-person.ts";
import type { ActReport } from "./act-report.ts";
import { type Command, readArguments } from "./command.ts";
import { nameOfPair } from "./pair-of-two.ts";
import { parsePerson } from "./person-leave.ts";

const OPTIONS = { ...KEEPER_OPTIONS, "with-pairs": { type: "boolean", default: false } } as const;

const HELP = `Usage: npm run fieldbook -- person return PERSON --as WHO [options]

Brings somebody back whose place in the programme had ended. Everything they wrote is there, and the promise is not made
again. PERSON is an e-mail or a Slack member id.

  --with-pairs      opens the pairs again that ended because they left, as far as that is possible
${KEEPER_OPTIONS_HELP}`;

export const personReturnCommand: Command = {
  about: "bring somebody back who had left",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const reference = parsePerson(positionals, "person return");
    const now = context.clock.now();
    return actOnPerson(context, values, reference, async (tx, me, { id, name }): Promise<ActReport> => {
      const outcome = await returnManagedPerson(tx, me, id, values["with-pairs"], now);
      const { kind } = outcome;
      switch (kind) {
        case "returned": {
          const closed = outcome.isShutOut
            ? " Their Slack account is closed: they can be reached once it is open."
            : "";
          const pairs = outcome.pairs.map((pair) => ` ${nameOfPair(pair)} go on as a pair.`);
          return { done: true, kind, line: `${name} is in the programme again.${closed}${pairs.join("")}` };
        }
        case "not_left":
          return { done: false, kind, line: `${name} has not left.` };
        case "unreachable":
          return {
            done: false,
            kind,
            line: `${name} has neither e-mail nor account any more: give an e-mail first, with "person email".`,
          };
        case "not_a_coordinator":
        case "oneself":
        case "gone":
          return { done: false, kind, line: PERSON_NOT_MANAGED[kind] };
      }
    });
  },
};
