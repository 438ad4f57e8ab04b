import type { ModalView } from "@slack/types";
import type { PersonId, RosterImportId } from "#kernel/id.ts";
import { createPhrase } from "#mentoring/door/say.ts";
import type { LeaveId } from "#mentoring/leave/leave.store.ts";
import { PEOPLE_PER_PAGE } from "#mentoring/overview/list-people-page.ts";
import { PAIR_SIDES, type Pair } from "#mentoring/pair/pair.ts";
import { ROLES } from "#mentoring/people/person.ts";
import { absenceView } from "#slack/render/people/absence.view.ts";
import { peopleView } from "#slack/render/people/people.view.ts";
import {
  beginPairView,
  changeMentorView,
  correctPairView,
  emailView,
  endPairView,
  mergeView,
  reopenPairView,
} from "#slack/render/people/people-forms.view.ts";
import { personView } from "#slack/render/people/person.view.ts";
import { importsView, undoneImportView } from "#slack/render/people/undone-import.view.ts";
import type { Reader } from "#slack/render/reader.ts";
import { DAY, ME, NOW, pairOf, personOf, type Shape, uuid, type Words } from "./nouns.ts";

/** Every page and form on people and pairs, as full as they get. */
export function people(
  words: Words,
  shape: Shape,
  reader: Reader,
): { readonly name: string; readonly shown: ModalView }[] {
  const person = {
    ...personOf(words.other, uuid(2) as PersonId, { ...shape, roles: ROLES }),
    email: `${words.short}@escuela.example`,
    school: words.text,
  };
  const gone = { ...person, endedOn: DAY, deactivatedAt: NOW };
  const ending = { on: DAY, reason: "rematch" as const };
  const pairs = Array.from({ length: 25 }, (_, index): Pair => {
    const pair = pairOf(words, index, shape);
    return index % 3 === 0 ? { ...pair, ending } : index % 3 === 1 ? { ...pair, endedAt: NOW, ended: ending } : pair;
  });
  const [pair] = pairs;
  if (!pair) throw new Error("there is a pair");
  const rows = Array.from({ length: PEOPLE_PER_PAGE }, () => ({ person: gone, pairs }));
  const lastImport = { id: uuid(5) as RosterImportId, importedAt: NOW, hasEarlier: true };
  const page = { rows, total: 300, next: ME, isLater: true, lastImport };
  const kept = (["in_use", "changed_since", "held_by_other", "later_list"] as const).map((why) => ({
    act: "pair.add",
    names: [words.mentor, words.principal],
    why,
  }));
  const others = pairs.map(({ principal }) => principal);
  const of = { pairs, from: 0, total: 60, endedWith: 3, twins: [person], others, leftAlone: others, isAlone: true };
  const leave = { id: uuid(6) as LeaveId, personId: person.id, from: DAY, to: DAY.add({ days: 9 }), enteredAt: NOW };
  const says = createPhrase("people.said.person_left", { name: words.principal });
  const two = { pair, person: person.id };
  return [
    { name: "people", shown: peopleView({ name: "people.search", page }, reader) },
    {
      name: "people found",
      shown: peopleView({ name: "people.search", page: { ...page, query: words.text } }, reader),
    },
    {
      name: "people without a mentor",
      shown: peopleView({ name: "people.search", page: { ...page, isAlone: true } }, reader),
    },
    {
      name: "nobody found",
      shown: peopleView(
        { name: "people.search", page: { rows: [], total: 0, isLater: false, query: words.short } },
        reader,
      ),
    },
    { name: "a person", shown: personView({ name: "people.person", page: { ...of, person }, me: ME, says }, reader) },
    {
      name: "a person who left",
      shown: personView({ name: "people.person", page: { ...of, person: gone }, me: uuid(3) as PersonId }, reader),
    },
    ...PAIR_SIDES.flatMap((as) =>
      [others, []].map((some) => ({
        name: `begin a pair of this ${as} with one of ${some.length}`,
        shown: beginPairView(
          {
            name: "people.begin_pair",
            person,
            as,
            others: some,
            alone: new Set(some.map(({ id }) => id)),
            role: "lead",
            on: DAY,
          },
          reader,
        ),
      })),
    ),
    { name: "end a pair", shown: endPairView({ name: "people.end_pair", ...two, on: DAY, isOwn: false }, reader) },
    {
      name: "end one's own pair",
      shown: endPairView({ name: "people.end_pair", ...two, on: DAY, isOwn: true }, reader),
    },
    {
      name: "another mentor",
      shown: changeMentorView(
        {
          name: "people.change_mentor",
          ...two,
          on: DAY,
          mentors: Array.from({ length: 300 }, (_, index) => ({ ...person, id: uuid(index) as PersonId })),
        },
        reader,
      ),
    },
    {
      name: "no other mentor",
      shown: changeMentorView({ name: "people.change_mentor", ...two, on: DAY, mentors: [] }, reader),
    },
    {
      name: "open a pair again in place of another",
      shown: reopenPairView({ name: "people.reopen_pair", ...two, other: pair }, reader),
    },
    { name: "correct a pair", shown: correctPairView({ name: "people.correct_pair", ...two }, reader) },
    { name: "a leave of somebody", shown: absenceView({ name: "people.absence", person, leave }, reader) },
    { name: "correct an e-mail", shown: emailView({ name: "people.email", person }, reader) },
    {
      name: "a list taken back",
      shown: undoneImportView(
        {
          name: "people.undone",
          says: createPhrase("people.undo.done", { undone: 2, kept: 150 }),
          kept: Array.from({ length: 50 }).flatMap(() => kept),
        },
        reader,
      ),
    },
    {
      name: "the lists that came in",
      shown: importsView(
        { name: "people.imports", imports: { items: Array(15).fill(lastImport), at: 1, hasOlder: true } },
        reader,
      ),
    },
    { name: "twice in the list", shown: mergeView({ name: "people.merge", person, twins: [gone] }, reader) },
  ];
}
