import type { DeliveryConsequences } from "#outbox/port.ts";

/** Nothing follows from what is sent: the queue is measured, not the domain. */
export const NO_CONSEQUENCES: DeliveryConsequences = {
  followSending: () => false,
  afterSent: async () => undefined,
  afterDead: async () => undefined,
  afterNotReached: async () => undefined,
  afterUnknown: async () => undefined,
};
