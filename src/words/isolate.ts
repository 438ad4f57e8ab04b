const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/**
 * Wraps right-to-left text, such as a name in Arabic script, in Unicode isolates so that it does not reorder the
 * surrounding sentence; other text is returned unchanged.
 */
export function isolateRightToLeft(value: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(value) ? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}` : value;
}
