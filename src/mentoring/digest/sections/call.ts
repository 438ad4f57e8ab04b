import { type Line, type Phrase, phrase, type Reason, type Section } from "#mentoring/digest/digest.ts";
import type { Gap } from "#mentoring/digest/metrics/contact-gap.ts";

/** Where the way is the trouble, a visit by phone may not be. */
const ON_THE_WAY: readonly Reason[] = ["transport_weather", "connectivity", "strike_security"];

/** Whom to call, by name: nobody has recorded a contact with them for long. */
export function callSection(gaps: readonly Gap[]): Section[] {
  if (gaps.length === 0) return [];
  const isRemote = gaps.some(({ calledOff }) => calledOff.some((reason) => ON_THE_WAY.includes(reason)));
  return [
    {
      title: phrase("digest.call", { count: gaps.length }),
      lines: gaps.map(toLine),
      action: phrase(isRemote ? "digest.call.do.remote" : "digest.call.do"),
    },
  ];
}

function toLine(gap: Gap): Line {
  const { principal, days, mentors } = gap;
  const key = gap.lastOn ? "digest.call.silent" : "digest.call.never";
  return { ...phrase(key, { principal, days, mentors }), asides: [...calledOff(gap), ...next(gap)] };
}

function calledOff({ calledOff: reasons }: Gap): Phrase[] {
  if (reasons.length === 0) return [];
  const why = [...new Set(reasons)].map((reason) => phrase(`digest.reason.${reason}`));
  return [phrase("digest.call.called_off", { count: reasons.length, reasons: why })];
}

function next({ nextOn }: Gap): Phrase[] {
  return nextOn ? [phrase("digest.call.next", { day: nextOn })] : [];
}
