import type { BrandedId, PersonId } from "#kernel/id.ts";

export type InquiryId = BrandedId<"inquiry">;

/** A question that somebody sent to a person of their programme, in their own words. RLS lets only these two read it. */
export type Inquiry = {
  readonly id: InquiryId;
  readonly senderId: PersonId;
  readonly recipientId: PersonId;
  readonly text: string;
  readonly sentAt: Temporal.Instant;
  readonly takenBackAt?: Temporal.Instant;
};
