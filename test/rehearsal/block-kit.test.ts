import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK_KIT_LIMITS } from "#rehearsal/block-kit/block-limits.ts";
import { checkMessageBlocks, checkView } from "#rehearsal/block-kit/check-blocks.ts";
import { formatProblem } from "#rehearsal/block-kit/problem.ts";
import { DRAWN_BLOCKS, DRAWN_ELEMENTS } from "#rehearsal/page/blocks/drawn.ts";

type Json = Record<string, unknown>;

const plain = (text: string) => ({ type: "plain_text", text });
const mrkdwn = (text: string) => ({ type: "mrkdwn", text });
const letters = (length: number) => "á".repeat(length);
const option = (more: Json = {}) => ({ text: plain("45 min"), value: "45", ...more });
const options = (count: number) => Array.from({ length: count }, (_, index) => option({ value: `${index}` }));
const actions = (...elements: Json[]) => ({ type: "actions", elements });
const button = (more: Json = {}) => ({ type: "button", text: plain("Save"), ...more });
const select = (more: Json = {}) => ({ type: "static_select", options: [option()], ...more });
const input = (element: Json, more: Json = {}) => ({ type: "input", label: plain("How long?"), element, ...more });
const typed = (more: Json = {}) => ({ type: "plain_text_input", ...more });
const section = (more: Json = {}) => ({ type: "section", text: mrkdwn("*Visit*"), ...more });
const confirm = (more: Json = {}) => ({
  title: plain("Sure?"),
  text: mrkdwn("Sure?"),
  confirm: plain("Yes"),
  deny: plain("No"),
  ...more,
});

const message = (...blocks: unknown[]) => problems(checkMessageBlocks(blocks));
const modal = (blocks: unknown[], more: Json = {}) =>
  problems(checkView({ type: "modal", title: plain("Session"), submit: plain("Save"), blocks, ...more }));
const home = (...blocks: unknown[]) => problems(checkView({ type: "home", blocks }));

function problems(checked: ReturnType<typeof checkMessageBlocks> | ReturnType<typeof checkView>): string[] {
  return checked.kind === "fine" ? [] : checked.problems.map(formatProblem);
}

/** Every limit: where it is, what it is, and a message or a modal with that many characters or things there. */
const LIMITED: readonly [pointer: string, limit: number, build: (amount: number) => string[]][] = [
  ["/blocks", BLOCK_KIT_LIMITS.message.blocks, (n) => message(...Array(n).fill({ type: "divider" }))],
  ["/blocks/0/text/text", BLOCK_KIT_LIMITS.header.text, (n) => message({ type: "header", text: plain(letters(n)) })],
  ["/blocks/0/text/text", BLOCK_KIT_LIMITS.section.text, (n) => message(section({ text: mrkdwn(letters(n)) }))],
  ["/blocks/0/block_id", BLOCK_KIT_LIMITS.id, (n) => message(section({ block_id: letters(n) }))],
  [
    "/blocks/0/fields",
    BLOCK_KIT_LIMITS.section.fields,
    (n) => message(section({ fields: Array(n).fill(mrkdwn("75 min")) })),
  ],
  [
    "/blocks/0/fields/0/text",
    BLOCK_KIT_LIMITS.section.field,
    (n) => message(section({ fields: [mrkdwn(letters(n))] })),
  ],
  [
    "/blocks/0/elements",
    BLOCK_KIT_LIMITS.context.elements,
    (n) => message({ type: "context", elements: Array(n).fill(mrkdwn("x")) }),
  ],
  ["/blocks/0/elements", BLOCK_KIT_LIMITS.actions.elements, (n) => message(actions(...Array(n).fill(button())))],
  [
    "/blocks/0/elements/0/text/text",
    BLOCK_KIT_LIMITS.button.text,
    (n) => message(actions(button({ text: plain(letters(n)) }))),
  ],
  ["/blocks/0/elements/0/value", BLOCK_KIT_LIMITS.button.value, (n) => message(actions(button({ value: letters(n) })))],
  ["/blocks/0/elements/0/action_id", BLOCK_KIT_LIMITS.id, (n) => message(actions(button({ action_id: letters(n) })))],
  [
    "/blocks/0/elements/0/confirm/title/text",
    BLOCK_KIT_LIMITS.confirm.title,
    (n) => message(actions(button({ confirm: confirm({ title: plain(letters(n)) }) }))),
  ],
  [
    "/blocks/0/elements/0/confirm/deny/text",
    BLOCK_KIT_LIMITS.confirm.deny,
    (n) => message(actions(button({ confirm: confirm({ deny: plain(letters(n)) }) }))),
  ],
  [
    "/blocks/0/elements/0/options",
    BLOCK_KIT_LIMITS.select.options,
    (n) => message(actions(select({ options: options(n) }))),
  ],
  [
    "/blocks/0/elements/0/placeholder/text",
    BLOCK_KIT_LIMITS.select.placeholder,
    (n) => message(actions(select({ placeholder: plain(letters(n)) }))),
  ],
  [
    "/blocks/0/elements/0/options/0/text/text",
    BLOCK_KIT_LIMITS.option.text,
    (n) => message(actions(select({ options: [option({ text: plain(letters(n)) })] }))),
  ],
  [
    "/blocks/0/elements/0/options/0/value",
    BLOCK_KIT_LIMITS.option.value,
    (n) => message(actions(select({ options: [option({ value: letters(n) })] }))),
  ],
  ["/view/blocks", BLOCK_KIT_LIMITS.view.blocks, (n) => modal(Array(n).fill({ type: "divider" }))],
  ["/view/title/text", BLOCK_KIT_LIMITS.view.title, (n) => modal([section()], { title: plain(letters(n)) })],
  ["/view/submit/text", BLOCK_KIT_LIMITS.view.submit, (n) => modal([section()], { submit: plain(letters(n)) })],
  ["/view/close/text", BLOCK_KIT_LIMITS.view.close, (n) => modal([section()], { close: plain(letters(n)) })],
  [
    "/view/private_metadata",
    BLOCK_KIT_LIMITS.view.privateMetadata,
    (n) => modal([section()], { private_metadata: letters(n) }),
  ],
  ["/view/callback_id", BLOCK_KIT_LIMITS.id, (n) => modal([section()], { callback_id: letters(n) })],
  [
    "/view/blocks/0/label/text",
    BLOCK_KIT_LIMITS.input.label,
    (n) => modal([input(typed(), { label: plain(letters(n)) })]),
  ],
  [
    "/view/blocks/0/hint/text",
    BLOCK_KIT_LIMITS.input.hint,
    (n) => modal([input(typed(), { hint: plain(letters(n)) })]),
  ],
  [
    "/view/blocks/0/element/initial_value",
    BLOCK_KIT_LIMITS.plainTextInput.length,
    (n) => modal([input(typed({ initial_value: letters(n) }))]),
  ],
];

describe("Slack's limits", () => {
  it.each(LIMITED)("hold at %s: up to %i it passes, beyond it is named", (pointer, limit, build) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: limit }), fc.integer({ min: 1, max: 5 }), (within, beyond) => {
        expect(build(within)).toEqual([]);
        expect(build(limit)).toEqual([]);
        expect(build(limit + beyond)).toEqual([expect.stringContaining(`[json-pointer:${pointer}]`)]);
      }),
      { numRuns: 10 },
    );
  });

  it("are found wherever the one block that breaks them stands among good ones", () => {
    const good = fc.constantFrom<Json>(section(), { type: "divider" }, actions(button(), select()), input(typed()));
    const bad = fc.constantFrom<Json>(
      section({ text: mrkdwn(letters(3001)) }),
      actions(button({ text: plain(letters(76)) })),
      { type: "header", text: plain(letters(151)) },
    );
    fc.assert(
      fc.property(
        fc.array(good, { maxLength: 20 }),
        fc.array(good, { maxLength: 20 }),
        bad,
        (before, after, broken) => {
          expect(message(...before, ...after)).toEqual([]);
          const place = expect.stringContaining(`[json-pointer:/blocks/${before.length}/`);
          expect(message(...before, broken, ...after)).toEqual([place]);
        },
      ),
    );
  });

  it("count characters as people do: 75 school emoji are 75", () => {
    expect(message(actions(button({ text: plain("🏫".repeat(75)) })))).toEqual([]);
    expect(message(actions(button({ text: plain("🏫".repeat(76)) })))).toHaveLength(1);
  });

  it("are told in Slack's words", () => {
    expect(message({ type: "header", text: plain(letters(151)) })).toEqual([
      "must be less than 151 characters [json-pointer:/blocks/0/text/text]",
    ]);
    expect(message(section({ text: mrkdwn("") }))).toEqual([
      "must be more than 0 characters [json-pointer:/blocks/0/text/text]",
    ]);
    expect(message(actions(...Array(26).fill(button())))).toEqual([
      "no more than 25 items allowed [json-pointer:/blocks/0/elements]",
    ]);
    expect(message(actions())).toEqual(["must provide at least 1 items [json-pointer:/blocks/0/elements]"]);
  });
});

describe("a block that is not as Slack wants it", () => {
  it.each<[string, string[], string[]]>([
    ["lacks a field", message({ type: "header" }), ["missing required field: text [json-pointer:/blocks/0]"]],
    ["has no type", message({ text: plain("x") }), ["missing required field: type [json-pointer:/blocks/0]"]],
    [
      "has a field Slack does not know",
      message(section({ style: "bold" })),
      ["invalid additional property: style [json-pointer:/blocks/0]"],
    ],
    ["is no object", message("hello"), ["must provide an object [json-pointer:/blocks/0]"]],
    [
      "writes mrkdwn where plain text belongs",
      message({ type: "header", text: mrkdwn("*x*") }),
      ["unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]"],
    ],
    ["says nothing", message({ type: "section" }), ["must define either `text` or `fields` [json-pointer:/blocks/0]"]],
    [
      "colours a button oddly",
      message(actions(button({ style: "green" }))),
      ["must be a valid enum value [json-pointer:/blocks/0/elements/0/style]"],
    ],
    [
      "offers in an overflow menu more than Slack shows",
      message(section({ accessory: { type: "overflow", options: options(6) } })),
      ["no more than 5 items allowed [json-pointer:/blocks/0/accessory/options]"],
    ],
    [
      "starts on what it does not offer",
      message(actions(select({ initial_option: option({ value: "90" }) }))),
      ["`initial_option` must be among the options [json-pointer:/blocks/0/elements/0/initial_option]"],
    ],
    [
      "has a day that does not exist",
      message(actions({ type: "datepicker", initial_date: "2026-11-31" })),
      ["must be a date in the format YYYY-MM-DD [json-pointer:/blocks/0/elements/0/initial_date]"],
    ],
    [
      "repeats an action_id",
      message(actions(button({ action_id: "a" }), button({ action_id: "a" }))),
      ['`action_id` "a" already exists [json-pointer:/blocks/0/elements/1/action_id]'],
    ],
    [
      "repeats a block_id",
      message(section({ block_id: "b" }), section({ block_id: "b" })),
      ['`block_id` "b" already exists [json-pointer:/blocks/1/block_id]'],
    ],
    [
      "wants more chosen than it may",
      modal([
        input({ type: "multi_static_select", options: options(3), initial_options: options(3), max_selected_items: 2 }),
      ]),
      ["no more than 2 items allowed [json-pointer:/view/blocks/0/element/initial_options]"],
    ],
    [
      "fills a field beyond its own length",
      modal([input(typed({ max_length: 3, initial_value: "long" }))]),
      ["must be less than 4 characters [json-pointer:/view/blocks/0/element/initial_value]"],
    ],
  ])("%s, and is refused", (_name, found, expected) => {
    expect(found).toEqual(expected);
  });
});

/** Slack's other blocks and elements, none of which Fieldbook sends. */
const OTHER_BLOCKS = ["alert", "carousel", "container", "image", "markdown", "rich_text", "table", "video"];
const OTHER_ELEMENTS = [
  "checkboxes",
  "datetimepicker",
  "email_text_input",
  "image",
  "multi_users_select",
  "number_input",
  "radio_buttons",
  "rich_text_input",
  "url_text_input",
  "users_select",
];

describe("what Fieldbook does not send, and the page does not draw", () => {
  it("is refused, so that whoever begins to send it gives it a schema and a component first", () => {
    for (const type of OTHER_BLOCKS)
      expect(message({ type })).toEqual([`unsupported type: ${type} [json-pointer:/blocks/0/type]`]);
    for (const type of OTHER_ELEMENTS) {
      const refused = expect.stringMatching(new RegExp(`^unsupported type: ${type} `));
      expect(message(actions({ type }))).toEqual([refused]);
      expect(message(section({ accessory: { type } }))).toEqual([refused]);
      expect(modal([input({ type })])).toEqual([refused]);
    }
  });

  it("and what the page draws has a schema", () => {
    const refused = (found: string[]) => found.some((problem) => problem.startsWith("unsupported type"));
    expect(DRAWN_BLOCKS.filter((type) => refused(message({ type })))).toEqual([]);
    const isPlaceless = (type: string) => refused(message(actions({ type }))) && refused(modal([input({ type })]));
    expect(DRAWN_ELEMENTS.filter(isPlaceless)).toEqual([]);
  });
});

describe("a surface", () => {
  it("refuses a modal with fields and nothing to send them with", () => {
    expect(modal([input(typed())], { submit: undefined })).toEqual([
      "must define `submit` to use an `input` block in modals [json-pointer:/view/blocks/0/input]",
    ]);
    expect(home(input(typed(), { dispatch_action: true }))).toEqual([]);
  });

  it("takes a title on a modal and none on the Home tab", () => {
    expect(problems(checkView({ type: "home", title: plain("x"), blocks: [section()] }))).toEqual([
      "invalid additional property: title [json-pointer:/view]",
    ]);
    expect(problems(checkView({ type: "modal", blocks: [section()] }))).toEqual([
      "missing required field: title [json-pointer:/view]",
    ]);
  });

  it("lets only one field ask for the cursor", () => {
    const focused = input(typed({ focus_on_load: true }));
    expect(modal([focused])).toEqual([]);
    expect(modal([focused, focused])).toHaveLength(1);
  });
});
