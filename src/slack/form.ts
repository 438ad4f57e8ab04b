import { z } from "zod";
import { FIELD } from "#slack/render/fields.ts";

const value = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
});

const values = z.record(z.string(), z.record(z.string(), z.unknown()));

/** What a person filled in, by block id: the one place that knows Slack's `state.values`. Empty fields are absent. */
export type Form = {
  text(block: string): string | undefined;
  chosen(block: string): string | undefined;
  ticked(block: string): readonly string[];
  day(block: string): string | undefined;
  time(block: string): string | undefined;
};

/** Throws `ZodError` for what Slack never sends. */
export function readForm(stateValues: unknown): Form {
  const blocks = values.parse(stateValues);
  const of = (block: string) => value.parse(blocks[block]?.[FIELD] ?? {});
  return {
    text: (block) => of(block).value?.trim() || undefined,
    chosen: (block) => of(block).selected_option?.value,
    ticked: (block) => of(block).selected_options?.map((option) => option.value) ?? [],
    day: (block) => of(block).selected_date ?? undefined,
    time: (block) => of(block).selected_time ?? undefined,
  };
}

/** Field errors by block id; empty when all is well. */
export type FormErrors = Record<string, string>;
