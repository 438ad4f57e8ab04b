import type { CSSProperties } from "react";
import type { RehearsalPerson } from "#rehearsal/human-api.ts";

/** Renders the person's initials on a colour derived from their id. */
export function Avatar({ person }: { person: RehearsalPerson }) {
  const style = { "--hue": hueOf(person.id) } as CSSProperties;
  return (
    <span className="avatar" style={style} aria-hidden="true">
      {initials(person.name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined]
    .map((word) => (word ? ([...word][0] ?? "") : ""))
    .join("")
    .toLocaleUpperCase();
}

function hueOf(id: string): number {
  return [...id].reduce((hue, character) => (hue * 31 + (character.codePointAt(0) ?? 0)) % 360, 200);
}
