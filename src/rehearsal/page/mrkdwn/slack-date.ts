import type { When } from "#rehearsal/page/speech/when.ts";

/** Slack's date tokens, in the reader's language and zone: "{date_long} a las {time}". */
export function writeSlackDate(seconds: number, pattern: string, when: When, now: number): string {
  const at = seconds * 1000;
  return pattern.replace(/\{([a-z_]+)\}/g, (token, name: string) => {
    if (name.startsWith("time")) return when.time(at);
    if (name === "ago") return when.nearDay(at, now) ?? when.day(at);
    if (name.endsWith("pretty")) return when.nearDay(at, now) ?? when.day(at);
    if (name === "date_num" || name === "date_short") return when.shortDay(at);
    if (name === "date_long" || name === "date_long_full") return when.longDay(at);
    return name === "date" ? when.day(at) : token;
  });
}
