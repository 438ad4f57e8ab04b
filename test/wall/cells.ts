import type { Passage } from "./scene.ts";
import { ACTIONS, type Action, type Thing } from "./statement.ts";
import { THINGS, type ThingName } from "./things.ts";

/**
 * What each of several people may do. A line has a cell for each of them, in their order, and a cell is create, read,
 * change, delete: a letter where it is allowed, `.` where the statement meets no row, `x` where the database refuses
 * it, and `-` where the thing has no such act. What nobody may change or delete is a record that only grows.
 */
export type Matrix = readonly (readonly [cells: string, thing: ThingName])[];

export type Cell<Who extends string> = {
  readonly sentence: string;
  readonly who: Who;
  readonly thing: Thing;
  readonly action: Action;
  readonly passage: Passage;
};

/** Every cell that says something. */
export function cellsOf<Who extends string>(matrix: Matrix, people: Readonly<Record<Who, string>>): Cell<Who>[] {
  return matrix.flatMap(([line, name]) =>
    line.split(" ").flatMap((cell, column) => {
      const who = Object.keys(people)[column] as Who;
      return ACTIONS.flatMap((action, index) => {
        const passage = passageOf(cell[index], action);
        const sentence = passage && sentenceOf(people[who], action, name, passage);
        return sentence ? [{ sentence, who, thing: THINGS[name], action, passage }] : [];
      });
    }),
  );
}

function passageOf(mark: string | undefined, action: Action): Passage | undefined {
  const letter = { create: "C", read: "R", change: "U", delete: "D" }[action];
  if (mark === letter) return "allowed";
  if (mark === ".") return "nothing";
  if (mark === "x") return "denied";
  if (mark === "-") return undefined;
  throw new Error(`"${mark}" says nothing about "${action}"`);
}

function sentenceOf(who: string, action: Action, name: ThingName, passage: Passage): string {
  switch (passage) {
    case "allowed":
      return `${who} may ${action} ${name}`;
    case "nothing":
      return `${who} finds no row when trying to ${action} ${name}`;
    case "denied":
      return `${who} is refused when trying to ${action} ${name}`;
  }
}
