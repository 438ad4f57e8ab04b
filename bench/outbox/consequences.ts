import type { Consequences } from "#outbox/port.ts";

/** Nothing follows from what is sent: the queue is measured, not the domain. */
export const NO_CONSEQUENCES: Consequences = { afterSent: async () => undefined, afterDead: async () => undefined };
