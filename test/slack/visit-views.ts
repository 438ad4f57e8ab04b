import type { Pair } from "#mentoring/pair/pair.ts";
import type { Reader } from "#slack/render/reader.ts";
import { lateLogMessage, visitEndedMessage, visitReminderMessage } from "#slack/render/visit/ahead.message.ts";
import { visitMessage, visitProposalMessage } from "#slack/render/visit/visit.message.ts";
import { cancelVisitView, moveVisitView, planVisitView } from "#slack/render/visit/visit.view.ts";
import { coursesOf, VISIT_NEWS } from "./courses.ts";
import type { Drawn } from "./drawn.ts";
import { DAY, ME, visitOf, type Words } from "./nouns.ts";

/** Every message and form about a visit. */
export function visits({ text }: Words, pairs: readonly Pair[], pair: Pair, reader: Reader): Drawn[] {
  const visit = visitOf(pair, 0, text);
  const instead = visitOf(pair, 1, text);
  const settled = [
    { name: "agreed", status: "confirmed", to: undefined },
    { name: "moved", status: "rescheduled", to: instead },
    { name: "called off", status: "cancelled", to: undefined },
  ] as const;
  return [
    ...VISIT_NEWS.map((kind) => ({ name: kind, shown: visitMessage({ kind, visit, pair, me: ME }, reader) })),
    ...settled.map(({ name, to, ...state }) => ({
      name: `${name} planned`,
      shown: visitMessage(
        { kind: "visit.planned", visit: { ...visit, ...state }, pair, me: ME, ...(to && { to }) },
        reader,
      ),
    })),
    {
      name: "visit proposed",
      shown: visitProposalMessage({ kind: "visit.proposed", visit, instead, pair, me: ME }, reader),
    },
    {
      name: "visit ahead",
      shown: visitReminderMessage(
        { kind: "visit.ahead", visit, pair, openCommitments: 2, undatedCommitments: 1, me: pair.principal.id },
        reader,
      ),
    },
    ...(["visit.ended", "log.late"] as const).flatMap((kind) => {
      const draw = kind === "log.late" ? lateLogMessage : visitEndedMessage;
      const held = { ...visit, status: "held" as const };
      return [
        { name: kind, shown: draw({ kind, visit, pair }, reader) },
        {
          name: `${kind}, settled`,
          shown: draw({ kind, visit: held, pair, became: { isLogged: true, outcome: "held_changed" } }, reader),
        },
      ];
    }),
    {
      name: "plan",
      shown: planVisitView({ name: "visit.plan", pairs: pairs.length > 0 ? pairs : [pair], me: ME, on: DAY }, reader),
    },
    { name: "move", shown: moveVisitView({ name: "visit.move", visit, pair }, reader) },
    ...coursesOf(visit, pair, reader),
    { name: "cancel", shown: cancelVisitView({ name: "visit.cancel", visit, pair, me: ME }, reader) },
  ];
}
