import { beginManagedPair } from "#mentoring/pair/manage-pair.ts";
import { PAIR_ROLES } from "#mentoring/pair/pair.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { KEEPER_OPTIONS, KEEPER_OPTIONS_HELP } from "./act-as-keeper.ts";
import { NOT_MANAGED } from "./act-on-pair.ts";
import { actOnPerson } from "./act-on-person.ts";
import type { ActReport } from "./act-report.ts";
import { type Command, readArguments } from "./command.ts";
import { parseRole } from "./pair-change.ts";
import { NAMED_PAIR_HELP, parseDay, parseNamedPair } from "./pair-of-two.ts";

const OPTIONS = { ...KEEPER_OPTIONS, role: { type: "string" }, on: { type: "string" } } as const;

const HELP = `Usage: npm run fieldbook -- pair begin PRINCIPAL MENTOR --as WHO [options]

Gives a principal a mentor who replaces nobody: because they have none, or as a further one. Both are told. A mentor who
replaces another is "pair change-mentor". ${NAMED_PAIR_HELP}

  --role ROLE       ${PAIR_ROLES.join(", ")}; without it, lead
  --on DAY          the first day, like 2026-12-18; without it, today
${KEEPER_OPTIONS_HELP}`;

export const pairBeginCommand: Command = {
  about: "give a principal a mentor",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const named = parseNamedPair(positionals, "pair begin");
    const [role, day] = [parseRole(values.role) ?? "lead", parseDay(values.on, "--on")];
    const now = context.clock.now();
    return actOnPerson(context, values, named.principal, async (tx, me, principal, find): Promise<ActReport> => {
      const id = find(named.mentor);
      if (!id) return { done: false, kind: "unknown", line: `${named.mentor} is nobody in this workspace.` };
      const mentor = await getPerson(tx, id);
      const on = day ?? now.toZonedDateTimeISO(principal.zone).toPlainDate();
      const outcome = await beginManagedPair(tx, me, { principal, mentor, role, on }, now);
      const { kind } = outcome;
      switch (kind) {
        case "begun":
          return { done: true, kind, line: `From ${on} on ${mentor.name} accompanies ${principal.name}.` };
        case "no_mentor":
          return { done: false, kind, line: `${mentor.name} does not have the role mentor.` };
        case "no_principal":
          return { done: false, kind, line: `${principal.name} does not have the role principal.` };
        case "paired_already":
          return { done: false, kind, line: `${mentor.name} accompanies ${principal.name} already.` };
        case "has_lead":
          return {
            done: false,
            kind,
            line: `${outcome.by.name} is the lead mentor of ${principal.name}: give another --role, or use "pair change-mentor".`,
          };
        case "own":
        case "not_a_coordinator":
          return { done: false, kind, line: NOT_MANAGED[kind] };
      }
    });
  },
};
