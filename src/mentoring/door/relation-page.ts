import type { PairId, VisitId } from "#kernel/id.ts";
import { listCommitments } from "#mentoring/commitment/commitment.store.ts";
import { loadPage, type Page } from "#mentoring/page.ts";
import { findMyPairWithEnded } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { listSharedReflections } from "#mentoring/reflection/shared.store.ts";
import { markCommitmentNews } from "#mentoring/session/mark-commitment-news.ts";
import { listHeldSessionRecords } from "#mentoring/session/session.store.ts";
import { listSessionFocusAreas } from "#mentoring/session/session-notes.store.ts";
import { findVisit, listOpenVisits } from "#mentoring/visit/visit.store.ts";
import { isVisitOpen } from "#mentoring/visit/visit.ts";
import type { SharedAnswer } from "./form.ts";
import type { RequestContext } from "./member.ts";
import { withQuestion } from "./reflection-page.ts";
import type { RelationPart } from "./relation.actions.ts";
import type { ModalContentNamed } from "./reply.ts";

type Reading = Pick<RequestContext, "tx" | "me" | "bank" | "now">;

const ON_A_PAGE = 10;
/** How many of each part stand on the first page. */
const ON_THE_FIRST_PAGE = 3;
const AHEAD = { hours: 24 * 366 };

/**
 * Loads the page of one pair for one of its two people: what is planned, what was agreed, what was shared with the
 * mentor, and the records; or one page of one of these parts. Undefined for anybody else, and for a mentor whose pair
 * has ended.
 */
export async function gatherRelationPage(
  at: Reading,
  id: PairId,
  part?: RelationPart,
  page = 0,
): Promise<ModalContentNamed<"relation.page"> | undefined> {
  const pair = await findMyPairWithEnded(at.tx, id);
  if (!pair) return undefined;
  const open = async <Item>(which: RelationPart, load: Load<Item>): Promise<Page<Item>> => {
    if (part === undefined) return loadPage(0, ON_THE_FIRST_PAGE, load);
    return part === which ? loadPage(page, ON_A_PAGE, load) : { items: [], at: 0, hasOlder: false };
  };
  return {
    name: "relation.page",
    pair,
    me: at.me.id,
    ...(part && { part }),
    ahead: await open("ahead", sliced(await listAhead(at, id))),
    agreed: await open("agreed", sliced(await listOpenCommitments(at, pair))),
    shared: await open("shared", (limit, offset) => listShared(at, pair, limit, offset)),
    records: await open("records", (limit, offset) => listHeldSessionRecords(at.tx, id, limit, offset)),
  };
}

/** How many commitments and how many shared answers a brief shows; the page of the pair has all. */
const IN_A_BRIEF = 5;

/**
 * Loads what a mentor reads before a visit: what the last one was about, what both have agreed and not done, and what the
 * principal shared with them. Everything is read at this moment, so that what was taken back is not in it. Undefined
 * unless the reader is the mentor and the visit is still to come.
 */
export async function gatherVisitBrief(
  at: Reading,
  id: VisitId,
): Promise<ModalContentNamed<"visit.brief"> | undefined> {
  const visit = await findVisit(at.tx, id);
  const pair = visit && (await findMyPairWithEnded(at.tx, visit.pairId));
  if (!visit || !isVisitOpen(visit) || pair?.mentor.id !== at.me.id || pair.endedAt) return undefined;
  const [last] = await listHeldSessionRecords(at.tx, pair.id, 1, 0);
  const agreed = await listOpenCommitments(at, pair);
  return {
    name: "visit.brief",
    visit,
    pair,
    me: at.me.id,
    ...(last && { last: { session: last, focus: await listSessionFocusAreas(at.tx, last.id) } }),
    agreed: { items: agreed.slice(0, IN_A_BRIEF), at: 0, hasOlder: agreed.length > IN_A_BRIEF },
    shared: await loadPage(0, IN_A_BRIEF, (limit, offset) => listShared(at, pair, limit, offset)),
  };
}

type Load<Item> = (limit: number, offset: number) => Promise<readonly Item[]>;

function sliced<Item>(items: readonly Item[]): Load<Item> {
  return async (limit, offset) => items.slice(offset, offset + limit);
}

async function listAhead({ tx, now }: Reading, pair: PairId) {
  return (await listOpenVisits(tx, now, now.add(AHEAD))).filter(({ pairId }) => pairId === pair);
}

async function listOpenCommitments({ tx }: Reading, pair: Pair) {
  const open = (await listCommitments(tx, "open")).filter(({ pairId }) => pairId === pair.id);
  return markCommitmentNews(tx, pair, open);
}

async function listShared(at: Reading, pair: Pair, limit: number, offset: number): Promise<SharedAnswer[]> {
  const shared = await listSharedReflections(at.tx, pair.id, limit, offset);
  return shared.map((each) => withQuestion(at, each, pair));
}
