import { findUnplacedDraft } from "#mentoring/conversation/unplaced.store.ts";
import type { UnplacedDraftId } from "#mentoring/conversation/unplaced.ts";
import type { DescriptionContext, NoticeOf } from "#mentoring/delivery/described.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { listOpenVisits } from "#mentoring/visit/visit.store.ts";
import type { Choice } from "./open-question.ts";
import type { Found } from "./question-of-visit.ts";

type Asked = NoticeOf<"wish.asked">;

/** What was asked or offered in reply to a wish; undefined if it is done, or asks nothing that words can answer. */
export async function findAskedWish(at: DescriptionContext, asked: Asked): Promise<Found | undefined> {
  switch (asked.wish) {
    case "plan_visit": {
      const choices = await listPlans(at, asked);
      return choices.length > 0 ? { matter: { what: "reply" }, choices, no: "set_aside" } : undefined;
    }
    case "talk":
    case "change_mentor":
    case "only_coordinator":
    case "cannot":
      return ofPress("wish.talk");
    case "send_page":
      return ofPress("digest.ask");
    case "manage":
      return { matter: { what: "reply" }, choices: [toAbsence(asked)], no: "set_aside" };
    case "calendar":
      return { matter: { what: "reply" }, choices: [{}], no: "set_aside" };
    case "leave":
    case "question_time":
    case "language":
    case "note":
    case "remind_of":
    case "remind_at":
      return { matter: { what: "reply" }, choices: [], no: "set_aside" };
    default:
      return undefined;
  }
}

/** The leave that a yes enters; other forms are opened by their buttons. */
function toAbsence({ form, of = [], on, until }: Asked): Choice {
  const [person, ...others] = of;
  if (form !== "absence" || others.length > 0 || !person || on === undefined || until === undefined) return {};
  return { press: { action: "wish.absence", payload: { person, from: on, to: until } } };
}

const ofPress = (action: string): Found => ({
  matter: { what: "reply" },
  choices: [{ press: { action, payload: {} } }],
  no: "set_aside",
});

/** With each of the pairs that may be meant: at once if day and time are said, and the reader's clock is the school's. */
async function listPlans({ tx, me, now }: DescriptionContext, asked: Asked): Promise<readonly Choice[]> {
  const pairs = (await listMyPairs(tx)).filter(({ id }) => asked.pairs?.includes(id));
  const planned = await listOpenVisits(tx, now, now.add({ hours: 24 * 400 }));
  return pairs.flatMap((pair) => {
    const plan = toPlan(pair, asked, me.zone);
    const isDone = plan && planned.some(({ pairId, startsAt }) => pairId === pair.id && startsAt.equals(plan.startsAt));
    if (isDone) return [];
    const about = { id: pair.id, pairId: pair.id, other: getOtherPerson(pair, me.id).id };
    return [{ ...about, ...(plan && { press: { action: "wish.plan", payload: plan.payload } }) }];
  });
}

function toPlan(pair: Pair, { on, at, minutes, to }: Asked, zone: string) {
  if (on === undefined || at === undefined || zone !== pair.principal.zone) return undefined;
  const startsAt = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone, plainTime: at }).toInstant();
  const more = { ...(minutes !== undefined && { minutes }), ...(to && { to }) };
  return { startsAt, payload: { pair: pair.id, on, at, ...more } };
}

/** Whether what was not understood is an account of a visit. */
export async function findUnplaced(
  { tx }: DescriptionContext,
  { draft: id, asks }: NoticeOf<"unplaced.kept">,
): Promise<Found | undefined> {
  const draft = asks && (await findUnplacedDraft(tx, id as UnplacedDraftId));
  if (!draft) return undefined;
  const press = { action: "unplaced.log", payload: { draft: draft.id } };
  return { matter: { what: "reply" }, choices: [{ press }], no: "set_aside" };
}
