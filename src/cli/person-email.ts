import { correctManagedEmail } from "#mentoring/pair/manage-person.ts";
import { emailCellSchema } from "#mentoring/roster/cell.ts";
import { KEEPER_OPTIONS, KEEPER_OPTIONS_HELP } from "./act-as-keeper.ts";
import { actOnPerson, PERSON_NOT_MANAGED } from "./act-on-person.ts";
import type { ActReport } from "./act-report.ts";
import { BadUsageError, type Command, readArguments } from "./command.ts";

const HELP = `Usage: npm run fieldbook -- person email PERSON NEW --as WHO [options]

Corrects somebody's e-mail. It is never taken from anybody else who has it, and their Slack account stays theirs. PERSON
is an e-mail or a Slack member id; NEW is the right e-mail. Correct it in your list as well.

${KEEPER_OPTIONS_HELP}`;

export const personEmailCommand: Command = {
  about: "correct somebody's e-mail",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, KEEPER_OPTIONS);
    const [reference, email, ...others] = positionals;
    if (!reference || !email || others.length > 0) throw new BadUsageError("Name the person, then the right e-mail.");
    if (!emailCellSchema.safeParse(email).success) throw new BadUsageError(`"${email}" is not an e-mail address.`);
    const now = context.clock.now();
    return actOnPerson(context, values, reference, async (tx, me, person): Promise<ActReport> => {
      const outcome = await correctManagedEmail(tx, me, person.id, email, now);
      const { kind } = outcome;
      switch (kind) {
        case "changed":
          return { done: true, kind, line: `${person.name}: ${email}; before: ${person.email ?? "none"}.` };
        case "unchanged":
          return { done: true, kind, line: `${person.name}: ${email}, as before.` };
        case "held":
          return { done: false, kind, line: `${email} is ${outcome.by.name}'s.` };
        case "not_a_coordinator":
        case "oneself":
        case "gone":
          return { done: false, kind, line: PERSON_NOT_MANAGED[kind] };
      }
    });
  },
};
