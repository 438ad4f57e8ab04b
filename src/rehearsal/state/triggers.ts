import { systemClock } from "#kernel/clock.ts";
import { createTimestampedId } from "#rehearsal/slack-id.ts";

export type TriggerError = "invalid_trigger_id" | "expired_trigger_id" | "exchanged_trigger_id";

/**
 * The trigger ids that were issued. With each, the app can open one modal, for the person who acted, within 3 seconds.
 */
export type TriggerIds = {
  issue(person: string): string;
  /**
   * Returns the person for whom the trigger id was issued, or the reason why it is invalid. The id can still be used
   * afterwards.
   */
  look(trigger: string): { readonly person: string } | TriggerError;
  use(trigger: string): void;
};

type Trigger = { readonly person: string; readonly issuedAt: Temporal.Instant; used: boolean };

const REMEMBERED = 1000;

export function createTriggerIds(livesMs: number): TriggerIds {
  const triggers = new Map<string, Trigger>();
  return {
    issue(person) {
      const issuedAt = systemClock.now();
      const id = createTimestampedId(issuedAt);
      triggers.set(id, { person, issuedAt, used: false });
      for (const oldest of [...triggers.keys()].slice(0, -REMEMBERED)) triggers.delete(oldest);
      return id;
    },
    look(id) {
      const trigger = triggers.get(id);
      if (!trigger) return "invalid_trigger_id";
      if (trigger.used) return "exchanged_trigger_id";
      const age = trigger.issuedAt.until(systemClock.now()).total("milliseconds");
      return age > livesMs ? "expired_trigger_id" : { person: trigger.person };
    },
    use(id) {
      const trigger = triggers.get(id);
      if (trigger) trigger.used = true;
    },
  };
}
