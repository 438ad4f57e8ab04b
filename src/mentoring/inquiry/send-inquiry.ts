import type { PersonTx } from "#db/as.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import type { PersonId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { listActiveCoordinators } from "#mentoring/people/active-coordinators.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { findInquiry, insertInquiry, markInquiryTakenBack, redrawInquiry } from "./inquiry.store.ts";
import type { InquiryId } from "./inquiry.ts";

export type PersonToAsk = Pick<Person, "id" | "name">;

/** Lists whom somebody can send a question: their mentors, then their principals, then who coordinates the programme. */
export async function listPeopleToAsk(tx: PersonTx): Promise<readonly PersonToAsk[]> {
  const pairs = await listMyPairs(tx);
  const mentors = pairs.filter(({ principal }) => principal.id === tx.personId).map(({ mentor }) => mentor);
  const principals = pairs.filter(({ mentor }) => mentor.id === tx.personId).map(({ principal }) => principal);
  const known = [...mentors, ...principals, ...(await listActiveCoordinators(tx))];
  const others = known.filter(
    ({ id }, index) => id !== tx.personId && known.findIndex((one) => one.id === id) === index,
  );
  return others.map(({ id, name }) => ({ id, name }));
}

export type SendInquiryOutcome =
  | { readonly kind: "sent"; readonly inquiry: InquiryId; readonly to: PersonToAsk }
  /** Nothing is left of the words that another person may read. */
  | { readonly kind: "empty" }
  /** The two have nothing to do with each other any more. */
  | { readonly kind: "not_yours" };

/** Sends a question in its author's words to a person of their programme, who answers them directly. */
export async function sendInquiry(
  tx: PersonTx,
  { to, text }: { readonly to: PersonId; readonly text: ShareableText },
  now: Temporal.Instant,
): Promise<SendInquiryOutcome> {
  if (text === "") return { kind: "empty" };
  const recipient = (await listPeopleToAsk(tx)).find(({ id }) => id === to);
  if (!recipient) return { kind: "not_yours" };
  const inquiry = await insertInquiry(tx, to, text, now);
  await notify(tx, to, { kind: "inquiry.sent", inquiry }, { at: now, about: aboutInquiry(inquiry) });
  await auditPrivateAct(tx, "inquiry.send", now);
  return { kind: "sent", inquiry, to: recipient };
}

export type TakeBackInquiryOutcome = "taken_back" | "gone";

/** Takes a question back: it is not delivered any more, and Fieldbook shows it to nobody else. */
export async function takeBackInquiry(
  tx: PersonTx,
  id: InquiryId,
  now: Temporal.Instant,
): Promise<TakeBackInquiryOutcome> {
  const inquiry = await findInquiry(tx, id);
  if (!inquiry || !(await markInquiryTakenBack(tx, id, now))) return "gone";
  await withdrawNotices(tx, aboutInquiry(id), "the question was taken back");
  await redrawInquiry(tx, id, now);
  await auditPrivateAct(tx, "inquiry.take_back", now);
  return "taken_back";
}

const aboutInquiry = (id: InquiryId) => `inquiry:${id}`;
