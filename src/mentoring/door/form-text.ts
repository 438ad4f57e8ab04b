/**
 * The longest text that is edited in a form, in characters. A surface may split it into several fields; this keeps the
 * form within what any of them draws.
 */
export const MAX_FORM_TEXT = 60_000;
