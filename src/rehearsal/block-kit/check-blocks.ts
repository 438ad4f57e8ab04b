import type { z } from "zod";
import { type SchemaProblem, toSchemaProblems } from "./problem.ts";
import { messageBlocksSchema, type ViewDefinition, viewSchema } from "./view-schema.ts";
import { actionIdOf, type Block, type Element, listBlockElements, type WithPath, walkBlocks } from "./walk-blocks.ts";

export type CheckResult<Thing> =
  | { readonly kind: "fine"; readonly value: Thing }
  | { readonly kind: "wrong"; readonly problems: readonly SchemaProblem[] };

/**
 * Checks the blocks of a message as Slack does; returns them, or the errors with which Slack would refuse the message.
 */
export function checkMessageBlocks(blocks: unknown): CheckResult<readonly Block[]> {
  const read = readWith(messageBlocksSchema, blocks, ["blocks"]);
  return read.kind === "fine" ? verdict(read.value, checkTogether(read.value, ["blocks"])) : read;
}

/** Checks a modal or Home tab as Slack does; returns it, or the errors with which Slack would refuse it. */
export function checkView(definition: unknown): CheckResult<ViewDefinition> {
  const read = readWith(viewSchema, definition, ["view"]);
  if (read.kind === "wrong") return read;
  const path = ["view", "blocks"];
  return verdict(read.value, [...checkTogether(read.value.blocks, path), ...checkSubmit(read.value, path)]);
}

function readWith<Thing>(schema: z.ZodType<Thing>, input: unknown, from: readonly string[]): CheckResult<Thing> {
  const read = schema.safeParse(input, { reportInput: true });
  return read.success
    ? { kind: "fine", value: read.data }
    : { kind: "wrong", problems: toSchemaProblems(read.error.issues, from) };
}

function verdict<Thing>(value: Thing, problems: readonly SchemaProblem[]): CheckResult<Thing> {
  return problems.length === 0 ? { kind: "fine", value } : { kind: "wrong", problems };
}

/**
 * Checks the rules that concern several blocks (such as unique ids), which the schema of a single block cannot check.
 */
function checkTogether(blocks: readonly Block[], from: readonly PropertyKey[]): SchemaProblem[] {
  const placed = [...walkBlocks(blocks, from)];
  return [
    ...checkUnique(
      "block_id",
      placed.map(({ thing, path }) => ({ thing: thing.block_id, path })),
    ),
    ...placed.flatMap(({ thing, path }) => checkUnique("action_id", elementsAt(thing, path).map(withActionId))),
    ...checkFocus(placed),
  ];
}

function checkUnique(field: string, ids: readonly WithPath<string | undefined>[]): SchemaProblem[] {
  return ids
    .filter(({ thing }, index) => thing !== undefined && ids.findIndex((other) => other.thing === thing) < index)
    .map(({ thing, path }) => ({ message: `\`${field}\` "${thing}" already exists`, path: [...path, field] }));
}

function checkFocus(placed: readonly WithPath<Block>[]): SchemaProblem[] {
  return placed
    .flatMap(({ thing, path }) => elementsAt(thing, path))
    .filter(({ thing }) => "focus_on_load" in thing && thing.focus_on_load === true)
    .slice(1)
    .map(({ path }) => ({ message: "only one element may set `focus_on_load`", path: [...path, "focus_on_load"] }));
}

function checkSubmit(definition: ViewDefinition, from: readonly PropertyKey[]): SchemaProblem[] {
  if (definition.type === "home" || definition.submit) return [];
  return [...walkBlocks(definition.blocks, from)]
    .filter(({ thing }) => thing.type === "input")
    .map(({ path }) => ({
      message: "must define `submit` to use an `input` block in modals",
      path: [...path, "input"],
    }));
}

function elementsAt(block: Block, from: readonly PropertyKey[]): WithPath<Element>[] {
  return listBlockElements(block).map(({ thing, path }) => ({ thing, path: [...from, ...path] }));
}

function withActionId({ thing, path }: WithPath<Element>): WithPath<string | undefined> {
  return { thing: actionIdOf(thing), path };
}
