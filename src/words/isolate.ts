const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** Keeps a value written right to left from turning the sentence around it; plain Latin stays plain, also for a search. */
export function isolate(value: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(value) ? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}` : value;
}
