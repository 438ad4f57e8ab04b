import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";

export function UnreadBadge({ count }: { count: number }) {
  const { say } = usePersonLanguage();
  if (count === 0) return null;
  return (
    <span className="unread">
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{say("rehearsal.people.unread", { count })}</span>
    </span>
  );
}
