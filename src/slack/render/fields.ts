import { formatZoneName, listTimeZones } from "#kernel/zone.ts";
import type { FormName } from "#mentoring/door/forms.ts";
import { createMenuOptions, type InputElement, type MenuChoice, menuOption, plainText } from "./blocks.ts";
import { clipText } from "./limits.ts";

/** The action id of a form field, to which the modal adds the name of its form. Fields are told apart by their block id. */
export const FIELD_ACTION_ID = "value";

/**
 * The action id of a field in a form. When one form takes the place of another, Slack keeps what is in a field with the
 * same ids: the day of a visit would stand in the form for the day of a commitment.
 */
export const fieldActionId = (form: FormName): string => `${FIELD_ACTION_ID}.${form}`;

export const isFieldActionId = (id: string): boolean => id === FIELD_ACTION_ID || id.startsWith(`${FIELD_ACTION_ID}.`);

/** Maximum characters that a person can enter in a text field. */
const MAX_TEXT = 3000;

export const textField = (initial?: string, rows: { multiline?: boolean; max?: number } = {}): InputElement => ({
  type: "plain_text_input",
  action_id: FIELD_ACTION_ID,
  multiline: rows.multiline ?? false,
  max_length: rows.max ?? MAX_TEXT,
  ...(initial && { initial_value: clipText(initial, rows.max ?? MAX_TEXT) }),
});

export const selectField = (choices: readonly MenuChoice[], initial?: string): InputElement => {
  const chosen = choices.find(({ value }) => value === initial);
  return {
    type: "static_select",
    action_id: FIELD_ACTION_ID,
    ...createMenuOptions(choices),
    ...(chosen && { initial_option: menuOption(chosen.text, chosen.value) }),
  };
};

/**
 * Creates the field for a time zone. The menu is long; Slack lets its reader type a part of a name, such as "Lima", to
 * find it.
 */
export const zoneField = (zone: string): InputElement =>
  selectField(
    listTimeZones(zone).map((each) => ({ value: each, text: formatZoneName(each) })),
    zone,
  );

export const dayField = (initial?: string): InputElement => ({
  type: "datepicker",
  action_id: FIELD_ACTION_ID,
  ...(initial && { initial_date: initial }),
});

export const timeField = (initial?: string, placeholder?: string): InputElement => ({
  type: "timepicker",
  action_id: FIELD_ACTION_ID,
  ...(initial && { initial_time: initial }),
  ...(placeholder && { placeholder: plainText(placeholder, 150) }),
});

/**
 * Creates a form field in which several options can be chosen: a menu, because Slack limits checkboxes to 10 options.
 */
export const multiSelectField = (
  choices: readonly MenuChoice[],
  chosen: readonly string[],
  most?: number,
): InputElement => {
  const options = choices.map(({ text, value }) => menuOption(text, value));
  const initial = options.filter(({ value }) => value !== undefined && chosen.includes(value));
  return {
    type: "multi_static_select",
    action_id: FIELD_ACTION_ID,
    options,
    ...(most && { max_selected_items: most }),
    ...(initial.length > 0 && { initial_options: initial }),
  };
};
