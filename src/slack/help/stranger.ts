import { readerOf } from "#slack/reader.ts";
import type { Who } from "#slack/who.ts";

/** What someone outside the programme is told: who could add them. */
export function strangerText({ programme, coordinator, was }: Extract<Who, { kind: "stranger" }>): string {
  const reader = readerOf({ language: was?.language ?? programme?.language ?? "en", zone: "UTC" });
  if (!programme) return reader.say("common.no_programme");
  const key = was ? "common.deactivated" : "common.unknown_person";
  return coordinator ? reader.say(key, { coordinator: coordinator.name }) : reader.say(`${key}_alone`);
}
