import { listUnplacedShown } from "#mentoring/conversation/place-unplaced.ts";
import { findUnplacedDraft } from "#mentoring/conversation/unplaced.store.ts";
import type { UnplacedDraftId } from "#mentoring/conversation/unplaced.ts";
import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import type { UnplacedUtterance } from "#mentoring/delivery/unplaced-utterance.ts";
import { findInquiry } from "#mentoring/inquiry/inquiry.store.ts";
import { listPeopleToAsk } from "#mentoring/inquiry/send-inquiry.ts";
import { findPerson } from "#mentoring/people/person.store.ts";

/** Builds the reply to what was not understood: the words, and what they can become. */
export async function describeUnplaced(
  { tx, me }: DescriptionContext,
  { draft, asks }: NoticeOf<"unplaced.kept">,
): Promise<NoticeDescription> {
  const unplaced = (await listUnplacedShown(tx, me)).find((each) => each.draft === draft);
  if (!unplaced) return describeAsObsolete("its author said what it is");
  const people = await listPeopleToAsk(tx);
  const offered = { kind: "unplaced.kept" as const, is: "all" as const, unplaced, people, roles: me.roles };
  return describeAsUtterance({ ...offered, ...(asks && { asks }) });
}

/**
 * A message that more was written after, or of which the words were changed, gives way to the one that shows all as it is;
 * so does one whose words were deleted.
 */
export async function describeUnplacedAgain(
  { tx }: DescriptionContext,
  { draft: id, piece }: NoticeOf<"unplaced.kept">,
): Promise<UnplacedUtterance | undefined> {
  const draft = await findUnplacedDraft(tx, id as UnplacedDraftId);
  if (!draft) return { kind: "unplaced.kept", is: "gone" };
  const isLatest = draft.pieces.every((each) => each.id <= piece);
  return isLatest ? undefined : { kind: "unplaced.kept", is: "continued" };
}

/** Builds the content of a question that somebody sent to its reader. */
export async function describeInquiry(
  { tx }: DescriptionContext,
  { inquiry: id }: NoticeOf<"inquiry.sent">,
): Promise<NoticeDescription> {
  const inquiry = await findInquiry(tx, id);
  const sender = inquiry && (await findPerson(tx, inquiry.senderId));
  if (!sender) return describeAsObsolete("the question was taken back");
  return describeAsUtterance({ kind: "inquiry.sent", is: "received", from: sender.name, words: inquiry.text });
}

export async function describeInquiryAgain(
  { tx }: DescriptionContext,
  { inquiry }: NoticeOf<"inquiry.sent">,
): Promise<UnplacedUtterance | undefined> {
  return (await findInquiry(tx, inquiry)) ? undefined : { kind: "inquiry.sent", is: "taken_back" };
}
