import type { RehearsalPerson, RehearsalState } from "#rehearsal/human-api.ts";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { Avatar } from "./avatar.tsx";
import { UnreadBadge } from "./unread.tsx";

/** Renders the list of people to play: a sidebar, or on phones a sheet. */
export function PeopleList({ state, onBecome }: { state: RehearsalState; onBecome: (person: string) => void }) {
  const { say } = usePersonLanguage();
  return (
    <nav className="people" id="people" aria-label={say("rehearsal.people.label")}>
      <h2>{say("rehearsal.people.label")}</h2>
      <ul>
        {state.people.map((person) => (
          <li key={person.id}>
            <PersonButton
              person={person}
              isMe={person.id === state.me.id}
              unread={person.id === state.me.id ? 0 : (state.unread[person.id] ?? 0)}
              onPress={() => onBecome(person.id)}
            />
          </li>
        ))}
      </ul>
      <p className="hint">{say("rehearsal.people.hint")}</p>
    </nav>
  );
}

type PersonButtonProps = {
  readonly person: RehearsalPerson;
  readonly isMe: boolean;
  readonly unread: number;
  readonly onPress: () => void;
};

function PersonButton({ person, isMe, unread, onPress }: PersonButtonProps) {
  const { say } = usePersonLanguage();
  return (
    <button type="button" className="person" aria-current={isMe} disabled={person.deleted} onClick={onPress}>
      <Avatar person={person} />
      <span className="person-words">
        <span className="person-name">
          <bdi>{person.name}</bdi>
        </span>
        <small lang={person.locale} dir="auto">
          {person.deleted ? say("rehearsal.people.left") : person.about}
        </small>
      </span>
      <UnreadBadge count={unread} />
    </button>
  );
}
