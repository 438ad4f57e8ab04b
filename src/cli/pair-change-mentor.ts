import { changeMentorOfManagedPair } from "#mentoring/pair/manage-pair.ts";
import { PAIR_END_REASONS } from "#mentoring/pair/pair.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { KEEPER_OPTIONS, KEEPER_OPTIONS_HELP } from "./act-as-keeper.ts";
import { actOnPair, NOT_MANAGED } from "./act-on-pair.ts";
import type { ActReport } from "./act-report.ts";
import { BadUsageError, type Command, readArguments } from "./command.ts";
import { parseReason } from "./pair-end.ts";
import { NAMED_PAIR_HELP, parseDay, parseNamedPair } from "./pair-of-two.ts";

const OPTIONS = {
  ...KEEPER_OPTIONS,
  to: { type: "string" },
  on: { type: "string" },
  reason: { type: "string" },
} as const;

const HELP = `Usage: npm run fieldbook -- pair change-mentor PRINCIPAL MENTOR --to MENTOR --reason REASON --as WHO [options]

Gives a principal another mentor. The old pair ends, a new one begins with the same role, and each of the three is told
once. The new mentor sees nothing of what was before; agreements and records stay with the principal; planned visits do
not pass on. ${NAMED_PAIR_HELP}

  --to MENTOR       the new mentor, by e-mail or Slack member id
  --reason REASON   ${PAIR_END_REASONS.join(", ")}; none of them is a fault, and nobody is told it
  --on DAY          the first day of the new pair, like 2026-12-18, if it is still to come; without it, today
${KEEPER_OPTIONS_HELP}`;

export const pairChangeMentorCommand: Command = {
  about: "give a principal another mentor",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const named = parseNamedPair(positionals, "pair change-mentor");
    const { to } = values;
    if (!to) throw new BadUsageError("Name the new mentor with --to, by e-mail or Slack member id.");
    const [reason, day] = [parseReason(values.reason), parseDay(values.on, "--on")];
    const now = context.clock.now();
    return actOnPair(context, values, named, async (tx, me, pair, find): Promise<ActReport> => {
      const id = find(to);
      if (!id) return { done: false, kind: "unknown", line: `${to} is nobody in this workspace.` };
      const mentor = await getPerson(tx, id);
      const on = day ?? now.toZonedDateTimeISO(pair.principal.zone).toPlainDate();
      const { kind } = await changeMentorOfManagedPair(tx, me, pair.id, { mentor, on, reason }, now);
      switch (kind) {
        case "changed":
          return {
            done: true,
            kind,
            line: `From ${on} on ${mentor.name} accompanies ${pair.principal.name}, instead of ${pair.mentor.name}.`,
          };
        case "no_mentor":
          return { done: false, kind, line: `${mentor.name} does not have the role mentor.` };
        case "paired_already":
          return { done: false, kind, line: `${mentor.name} accompanies ${pair.principal.name} already.` };
        case "gone":
        case "own":
        case "not_a_coordinator":
          return { done: false, kind, line: NOT_MANAGED[kind] };
      }
    });
  },
};
