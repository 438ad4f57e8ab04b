import { useNow } from "#rehearsal/page/clock/now.tsx";
import { useSpeech } from "#rehearsal/page/speech/speech.tsx";
import { Link } from "./link.tsx";
import type { DateSpan } from "./parse-angle.ts";
import { writeSlackDate } from "./slack-date.ts";

export function SlackDate({ date }: { date: Omit<DateSpan, "kind"> }) {
  const { when } = useSpeech();
  const now = useNow();
  const written = writeSlackDate(date.seconds, date.pattern, when, now) || date.fallback;
  return date.url ? <Link url={date.url}>{written}</Link> : <bdi>{written}</bdi>;
}
