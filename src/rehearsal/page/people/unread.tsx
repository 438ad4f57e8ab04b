import { useSpeech } from "#rehearsal/page/speech/speech.tsx";

export function UnreadBadge({ count }: { count: number }) {
  const { say } = useSpeech();
  if (count === 0) return null;
  return (
    <span className="unread">
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{say("rehearsal.people.unread", { count })}</span>
    </span>
  );
}
