import { describe, expect, it } from "vitest";
import { checkView } from "#rehearsal/block-kit/check-blocks.ts";
import type { Block } from "#rehearsal/block-kit/walk-blocks.ts";
import { validateFieldValues } from "#rehearsal/human/check-field.ts";
import { collectFieldValues, toStateValues } from "#rehearsal/human/held-values.ts";

const text = (words: string) => ({ type: "plain_text", text: words });
const option = (value: string) => ({ text: text(value), value });

function fields(elements: Record<string, unknown>, optional = false): readonly Block[] {
  const blocks = Object.entries(elements).map(([block_id, element]) => ({
    type: "input",
    block_id,
    label: text("?"),
    optional,
    element: { action_id: "it", ...(element as object) },
  }));
  const checked = checkView({ type: "modal", title: text("Session"), submit: text("Save"), blocks });
  return checked.kind === "fine" ? checked.value.blocks : expect.fail(JSON.stringify(checked.problems));
}

/** What Slack's client would say to these fields filled in so. */
function complaints(blocks: readonly Block[], filled: Record<string, unknown>) {
  const given = Object.fromEntries(Object.entries(filled).map(([id, value]) => [id, { it: value }]));
  const held = collectFieldValues(blocks, given);
  return held ? validateFieldValues(held) : "not on offer";
}

describe("a field nobody touched", () => {
  it("holds what it started with, or nothing, in Slack's words for it", () => {
    const blocks = fields({
      words: { type: "plain_text_input", initial_value: "75 min" },
      none: { type: "plain_text_input" },
      one: { type: "static_select", options: [option("a"), option("b")], initial_option: option("b") },
      some: { type: "multi_static_select", options: [option("a"), option("b")], initial_options: [option("a")] },
      day: { type: "datepicker", initial_date: "2026-11-17" },
      time: { type: "timepicker" },
    });
    const held = collectFieldValues(blocks, {}) ?? expect.fail("not on offer");
    expect(toStateValues(held)).toEqual({
      words: { it: { type: "plain_text_input", value: "75 min" } },
      none: { it: { type: "plain_text_input", value: null } },
      one: { it: { type: "static_select", selected_option: option("b") } },
      some: { it: { type: "multi_static_select", selected_options: [option("a")] } },
      day: { it: { type: "datepicker", selected_date: "2026-11-17" } },
      time: { it: { type: "timepicker", selected_time: null } },
    });
  });
});

describe("Slack's own client", () => {
  it("wants every required field filled, and leaves an optional one alone", () => {
    const elements = {
      words: { type: "plain_text_input" },
      some: { type: "multi_static_select", options: [option("a")] },
    };
    const required = "Please complete this required field.";
    expect(complaints(fields(elements), {})).toEqual({ words: required, some: required });
    expect(complaints(fields(elements), { words: { value: "" }, some: { selected_options: [] } })).toEqual({
      words: required,
      some: required,
    });
    expect(complaints(fields(elements, true), {})).toEqual({});
  });

  it("holds a text to its length", () => {
    const blocks = fields({ it: { type: "plain_text_input", min_length: 2, max_length: 3 } });
    expect(complaints(blocks, { it: { value: "abc" } })).toEqual({});
    for (const value of ["x", "four"])
      expect(complaints(blocks, { it: { value } })).toEqual({ it: expect.stringMatching(/^Please enter/) });
  });

  it("lets nobody choose what is not there, or fill in a field that is not", () => {
    const blocks = fields({
      one: { type: "static_select", option_groups: [{ label: text("Minutes"), options: [option("75")] }] },
    });
    expect(complaints(blocks, { one: { selected_option: { value: "75" } } })).toEqual({});
    expect(complaints(blocks, { one: { selected_option: { value: "90" } } })).toBe("not on offer");
    expect(complaints(blocks, { two: { value: "x" } })).toBe("not on offer");
    const boxes = fields({ some: { type: "multi_static_select", options: [option("a"), option("b")] } });
    expect(complaints(boxes, { some: { selected_options: [{ value: "b" }] } })).toEqual({});
    expect(complaints(boxes, { some: { selected_options: [{ value: "b" }, { value: "c" }] } })).toBe("not on offer");
  });
});
