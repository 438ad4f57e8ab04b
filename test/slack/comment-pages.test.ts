import { expect, test } from "vitest";
import type { SessionComment } from "#mentoring/session/session.ts";
import { createReader } from "#slack/render/reader.ts";
import { sessionNotesView } from "#slack/render/session/notes.view.ts";
import { elements, Shown } from "#test/support/shown.ts";
import { ME, NOW, notesOf, pairOf, type Shape, uuid, type Words } from "./nouns.ts";

const words: Words = {
  ...{ mentor: "Ana", principal: "Rosa", other: "Luis", coordinator: "Elena" },
  ...{ text: "Las familias", short: "Sí" },
};
const shape: Shape = {
  ...{ language: "es", pairs: 1, due: 0, entries: 1, filled: [true], notHeld: false, roles: ["mentor"] },
};

test("a record leads to all its comments, the newest first, each page in the order of writing", () => {
  const pair = pairOf(words, 0, shape);
  const notes = notesOf(words, shape, pair);
  const comments = Array.from(
    { length: 45 },
    (_, index): SessionComment => ({
      id: uuid(700 + index) as SessionComment["id"],
      sessionId: notes.session.id,
      authorId: ME,
      text: `comentario ${index + 1}.`,
      writtenAt: NOW,
      version: 1,
    }),
  );
  const page = (commentsAt?: number) => {
    const content = { name: "session.notes" as const, notes: { ...notes, comments }, pair, me: ME };
    const shown = sessionNotesView(
      { ...content, ...(commentsAt !== undefined && { commentsAt }) },
      createReader({ language: "es", zone: "America/Lima" }),
    );
    return {
      read: [...Shown.text({ blocks: shown.blocks }).matchAll(/comentario (\d+)\./g)].map(([, number]) =>
        Number(number),
      ),
      leadsTo: elements(shown)
        .filter(({ action }) => String(action.action_id).startsWith("session.comments"))
        .map(({ action }) => JSON.parse(String(action.value)).at),
    };
  };
  const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
  expect(page()).toEqual({ read: from(26, 45), leadsTo: [1] });
  expect(page(1)).toEqual({ read: from(6, 25), leadsTo: [0, 2] });
  expect(page(2)).toEqual({ read: from(1, 5), leadsTo: [1] });
  expect(page(3)).toEqual({ read: [], leadsTo: [2] });
});
