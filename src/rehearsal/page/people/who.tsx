import type { RehearsalState } from "#rehearsal/human-api.ts";
import { Icon } from "#rehearsal/page/controls/sign.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { Avatar } from "./avatar.tsx";
import { UnreadBadge } from "./unread.tsx";

type WhoProps = { readonly state: RehearsalState; readonly open: boolean; readonly onToggle: () => void };

/**
 * Shows, on phones, the person being played, a mark if other people have unread messages, and the button that opens the
 * list of people.
 */
export function PlayedPersonBar({ state: { me, unread }, open, onToggle }: WhoProps) {
  const { say } = usePersonLanguage();
  const elsewhere = Object.entries(unread).reduce((sum, [id, count]) => (id === me.id ? sum : sum + count), 0);
  return (
    <button
      type="button"
      className="button button-quiet who"
      aria-expanded={open}
      aria-controls="people"
      onClick={onToggle}
    >
      <Avatar person={me} />
      <span className="who-name">
        <span className="visually-hidden">{say("rehearsal.people.label")}: </span>
        <bdi>{me.name}</bdi>
      </span>
      <UnreadBadge count={elsewhere} />
      <Icon name="down" />
    </button>
  );
}
