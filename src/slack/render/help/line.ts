import { firstName } from "#kernel/first-name.ts";
import type { SaidLine } from "#mentoring/line-shapes.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Reader } from "#slack/render/reader.ts";
import { roleOf } from "./help.message.ts";

/** Formats the line that answers small talk, or a message that Fieldbook can neither hear nor see. */
export function formatLine(says: SaidLine, person: Pick<Person, "name" | "roles">, reader: Reader): string {
  switch (says) {
    case "thanks":
    case "goodbye":
    case "voice":
    case "nothing_to_confirm":
      return reader.say(`line.${says}`);
    case "greeting":
      return reader.say(`line.greeting.${roleOf(person)}`, { name: firstName(person.name) });
    case "file":
      return reader.say(`line.file.${roleOf(person)}`);
  }
}
