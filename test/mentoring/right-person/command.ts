import fc from "fast-check";
import type { Knowledge } from "./knowledge.ts";
import type { Key } from "./somebody.ts";
import { activePairsOf, somebody, type World } from "./world.ts";

/** Something that somebody does. It looks at the world when it is done, so that any order of commands makes sense. */
export type Command = {
  readonly run: (at: Scene) => Promise<void>;
  /** What a counterexample prints. */
  readonly [fc.toStringMethod]: () => string;
};

/** One run of the property: a world, what is known of the words in it, and where words that stand nowhere else are from. */
export type Scene = { readonly world: World; readonly knowledge: Knowledge; readonly token: () => string };

export function command<Drawn>(
  drawn: fc.Arbitrary<Drawn>,
  describe: (drawn: Drawn) => string,
  run: (at: Scene, drawn: Drawn) => Promise<void>,
): fc.Arbitrary<Command> {
  return drawn.map((one) => ({
    run: (at: Scene) => run(at, one),
    [fc.toStringMethod]: () => describe(one),
  }));
}

export const MENTORS = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Key>("ana") },
  { weight: 1, arbitrary: fc.constant<Key>("pedro") },
);

/** Takes from a list the one at a place that was drawn before the list was known. */
export const pick = <One>(list: readonly One[], at: number): One | undefined =>
  list.length === 0 ? undefined : list[at % list.length];

export const nameOf = (world: World, key: Key): string => somebody(world, key).name;
export const firstNameOf = (world: World, key: Key): string => nameOf(world, key).split(" ")[0] ?? "";

/** A way to write of a principal. */
export const FORMS = ["first", "full"] as const;
export type Form = (typeof FORMS)[number];

/** How a principal of a mentor is written of, and all whom that may mean. */
export function writeName(world: World, mentor: Key, key: Key, form: Form): { name: string; meant: Key[] } {
  if (form === "full") return { name: nameOf(world, key), meant: [key] };
  const name = firstNameOf(world, key);
  return { name, meant: principalsOf(world, mentor).filter((other) => firstNameOf(world, other) === name) };
}

export const principalsOf = (world: World, mentor: Key): Key[] =>
  activePairsOf(world, mentor).map(({ principal }) => principal);
