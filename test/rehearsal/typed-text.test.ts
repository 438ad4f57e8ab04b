import { expect, it } from "vitest";
import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import { encodeTypedText } from "#rehearsal/payload/typed-text.ts";

const PEOPLE = [
  { id: "U0JULIO", name: "Julio Chávez" },
  { id: "U0ROSA", name: "Rosa Huamán" },
  { id: "U0ROSA2", name: "Rosa Díaz" },
] as RehearsalPerson[];

it.each([
  ["Visité a @Julio ayer", "Visité a <@U0JULIO> ayer"],
  ["@julio chávez, 9 a 10", "<@U0JULIO>, 9 a 10"],
  ["@Rosa Díaz y @Rosa", "<@U0ROSA2> y @Rosa"],
  ["@Julios, rosa@Julio.example", "@Julios, rosa@Julio.example"],
  ["a <b> & @Julio", "a &lt;b&gt; &amp; <@U0JULIO>"],
])("a person who is chosen after an at sign is mentioned: %s", (typed, sent) => {
  expect(encodeTypedText(typed, PEOPLE)).toBe(sent);
});
