import { asMachine, type Db } from "#db/as.ts";
import type { ChatAccount } from "#mentoring/people/address.ts";
import { markInstallationHeld, markInstallationReleased } from "./installation.store.ts";

/**
 * Stores that the chat platform refuses the installation's token, with its reason. An installation that is held already
 * keeps the time since when.
 */
export function holdInstallation(db: Db, account: ChatAccount, reason: string, now: Temporal.Instant): Promise<void> {
  return asMachine(db, (tx) => markInstallationHeld(tx, account, reason, now));
}

/** Stores that the chat platform accepts the installation's token again. */
export function releaseInstallation(db: Db, account: ChatAccount): Promise<void> {
  return asMachine(db, (tx) => markInstallationReleased(tx, account));
}
