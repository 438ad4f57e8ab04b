import { firstName } from "#kernel/first-name.ts";
import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import { escapeText } from "./team.ts";

/**
 * Encodes what a person types as Slack sends it. "@Rosa Quispe", and "@Rosa" if only one person has that first name,
 * become a mention, as if the person had been chosen from the list that Slack's client shows.
 */
export function encodeTypedText(text: string, people: readonly RehearsalPerson[]): string {
  if (!text.includes("@")) return escapeText(text);
  const users = indexByName(people);
  const names = [...users.keys()].toSorted((one, other) => other.length - one.length).map(RegExp.escape);
  const mention = new RegExp(`(?<![\\p{L}\\p{N}])@(${names.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return escapeText(text).replace(mention, (typed, name: string) => {
    const user = users.get(name.toLowerCase());
    return user ? `<@${user}>` : typed;
  });
}

function indexByName(people: readonly RehearsalPerson[]): ReadonlyMap<string, string> {
  const firstNames = Map.groupBy(people, ({ name }) => firstName(name).toLowerCase());
  const unique = [...firstNames].flatMap(([name, [one, ...more]]) =>
    one && more.length === 0 ? [[name, one.id] as const] : [],
  );
  return new Map([...unique, ...people.map(({ name, id }) => [name.toLowerCase(), id] as const)]);
}
