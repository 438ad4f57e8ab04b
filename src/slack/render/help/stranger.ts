import { readerOf } from "#slack/render/reader.ts";
import type { Who } from "#slack/who.ts";

/** What someone outside the programme is told: who could add them. */
export function strangerText({ programme, coordinator, was, language }: Extract<Who, { kind: "stranger" }>): string {
  const reader = readerOf({ language: was?.language ?? language ?? programme?.language ?? "en", zone: "UTC" });
  if (!programme) return reader.say("common.no_programme");
  const name = coordinator?.name;
  if (was)
    return name ? reader.say("common.deactivated", { coordinator: name }) : reader.say("common.deactivated_alone");
  return name ? reader.say("common.unknown_person", { coordinator: name }) : reader.say("common.unknown_person_alone");
}
