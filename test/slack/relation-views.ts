import type { CommitmentId, NoticeId, ReflectionId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { plannedNoticesView, visitsToLogView } from "#slack/render/home/older.view.ts";
import type { Reader } from "#slack/render/reader.ts";
import { visitBriefView } from "#slack/render/relation/brief.view.ts";
import { relationView } from "#slack/render/relation/relation.view.ts";
import type { Drawn } from "./drawn.ts";
import { DAY, ME, NOW, sessionOf, uuid, visitOf, type Words } from "./nouns.ts";

/** The page of a pair, whole and part by part, and the brief before a visit. */
export function relations({ text }: Words, pair: Pair, reader: Reader): Drawn[] {
  const page = <Item>(item: Item) => ({ items: Array.from({ length: 10 }, () => item), at: 3, hasOlder: true });
  const commitment = {
    pairId: pair.id,
    owner: "joint",
    text,
    status: "open",
    madeAt: NOW,
    dueOn: DAY,
    redated: 0,
    version: 1,
  } as const;
  const shared = { id: uuid(900) as ReflectionId, pairId: pair.id, authorId: pair.principal.id, text, sharedAt: NOW };
  const parts = {
    ahead: page(visitOf(pair, 0, text)),
    agreed: page({ ...commitment, id: uuid(910) as CommitmentId }),
    shared: page({ shared: { ...shared, editedAt: NOW }, question: [text.slice(0, 300)] }),
    records: page(sessionOf(pair)),
  };
  const brief = { name: "visit.brief", visit: visitOf(pair, 0, text), pair, me: ME, ...parts } as const;
  const last = { session: sessionOf(pair), focus: ["curriculum_teaching", "school_climate"] } as const;
  const list = { pairs: [pair], me: ME };
  const notices = page({ id: uuid(920) as NoticeId, kind: "reflection.prompt", subject: {}, notBefore: NOW } as const);
  return [
    { name: "visits to log", shown: visitsToLogView({ name: "visit.due", visits: parts.ahead, ...list }, reader) },
    { name: "planned notices", shown: plannedNoticesView({ name: "home.waiting", waiting: notices }, reader) },
    { name: "brief", shown: visitBriefView({ ...brief, last }, reader) },
    { name: "first brief", shown: visitBriefView(brief, reader) },
    ...[ME, pair.principal.id].flatMap((me) =>
      ([undefined, "ahead", "agreed", "shared", "records"] as const).map((part) => ({
        name: `page of a pair, ${part ?? "whole"}`,
        shown: relationView({ name: "relation.page", pair, me, ...parts, ...(part && { part }) }, reader),
      })),
    ),
  ];
}
