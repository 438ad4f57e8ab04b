import type { z } from "zod";
import { BLOCK_SURFACES, ELEMENT_SURFACES, type Surface } from "./block-limits.ts";
import { type Problem, toProblems } from "./problem.ts";
import { messageBlocks, type ViewDefinition, view } from "./view-schema.ts";
import { actionIdOf, type Block, type Element, elementsOf, type Placed, walkBlocks } from "./walk-blocks.ts";

export type Checked<Thing> =
  | { readonly kind: "fine"; readonly value: Thing }
  | { readonly kind: "wrong"; readonly problems: readonly Problem[] };

/** Returns the errors with which Slack would refuse a message of these blocks. */
export function checkMessageBlocks(blocks: unknown): Checked<readonly Block[]> {
  const read = readWith(messageBlocks, blocks, ["blocks"]);
  return read.kind === "fine" ? verdict(read.value, checkTogether(read.value, "message", ["blocks"])) : read;
}

/** Returns the errors with which Slack would refuse this modal or Home tab. */
export function checkView(definition: unknown): Checked<ViewDefinition> {
  const read = readWith(view, definition, ["view"]);
  if (read.kind === "wrong") return read;
  const path = ["view", "blocks"];
  return verdict(read.value, [
    ...checkTogether(read.value.blocks, read.value.type, path),
    ...checkSubmit(read.value, path),
  ]);
}

function readWith<Thing>(schema: z.ZodType<Thing>, input: unknown, from: readonly string[]): Checked<Thing> {
  const read = schema.safeParse(input, { reportInput: true });
  return read.success
    ? { kind: "fine", value: read.data }
    : { kind: "wrong", problems: toProblems(read.error.issues, from) };
}

function verdict<Thing>(value: Thing, problems: readonly Problem[]): Checked<Thing> {
  return problems.length === 0 ? { kind: "fine", value } : { kind: "wrong", problems };
}

/** Checks the rules across blocks, which no single block's schema can check. */
function checkTogether(blocks: readonly Block[], surface: Surface, from: readonly PropertyKey[]): Problem[] {
  const placed = [...walkBlocks(blocks, from)];
  return [
    ...placed.flatMap((block) => checkPlace(block, surface)),
    ...checkUnique(
      "block_id",
      placed.map(({ thing, path }) => ({ thing: thing.block_id, path })),
    ),
    ...placed.flatMap(({ thing, path }) => checkUnique("action_id", elementsAt(thing, path).map(withActionId))),
    ...checkFocus(placed),
  ];
}

function checkPlace({ thing: block, path }: Placed<Block>, surface: Surface): Problem[] {
  const allowed: readonly Surface[] = BLOCK_SURFACES[block.type];
  if (!allowed.includes(surface)) return [{ message: `unsupported type: ${block.type}`, path: [...path, "type"] }];
  return elementsAt(block, path)
    .filter(({ thing }) => !mayStandOn(thing, surface))
    .map(({ thing, path }) => ({ message: `unsupported type: ${thing.type}`, path: [...path, "type"] }));
}

function mayStandOn(element: Element, surface: Surface) {
  if (element.type === "mrkdwn" || element.type === "plain_text") return true;
  const allowed: readonly Surface[] = ELEMENT_SURFACES[element.type];
  return allowed.includes(surface);
}

function checkUnique(field: string, ids: readonly Placed<string | undefined>[]): Problem[] {
  return ids
    .filter(({ thing }, index) => thing !== undefined && ids.findIndex((other) => other.thing === thing) < index)
    .map(({ thing, path }) => ({ message: `\`${field}\` "${thing}" already exists`, path: [...path, field] }));
}

function checkFocus(placed: readonly Placed<Block>[]): Problem[] {
  return placed
    .flatMap(({ thing, path }) => elementsAt(thing, path))
    .filter(({ thing }) => "focus_on_load" in thing && thing.focus_on_load === true)
    .slice(1)
    .map(({ path }) => ({ message: "only one element may set `focus_on_load`", path: [...path, "focus_on_load"] }));
}

function checkSubmit(definition: ViewDefinition, from: readonly PropertyKey[]): Problem[] {
  if (definition.type === "home" || definition.submit) return [];
  return [...walkBlocks(definition.blocks, from)]
    .filter(({ thing }) => thing.type === "input")
    .map(({ path }) => ({
      message: "must define `submit` to use an `input` block in modals",
      path: [...path, "input"],
    }));
}

function elementsAt(block: Block, from: readonly PropertyKey[]): Placed<Element>[] {
  return elementsOf(block).map(({ thing, path }) => ({ thing, path: [...from, ...path] }));
}

function withActionId({ thing, path }: Placed<Element>): Placed<string | undefined> {
  return { thing: actionIdOf(thing), path };
}
