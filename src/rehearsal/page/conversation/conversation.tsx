import { useRef } from "react";
import type { RehearsalState, ShownMessage } from "#rehearsal/human-api.ts";
import { Icon } from "#rehearsal/page/controls/sign.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import type { DateFormats } from "#rehearsal/page/speech/when.ts";
import { MessageView } from "./message.tsx";
import { useScrollToNewest } from "./use-stay-at-end.ts";

/** Shows the conversation with Fieldbook, grouped by day. */
export function Conversation({ state }: { state: RehearsalState }) {
  const { say, when } = usePersonLanguage();
  const log = useRef<HTMLDivElement>(null);
  const { missed, toEnd } = useScrollToNewest(log, state.messages.length);
  const deeds = state.shortcuts.filter((shortcut) => shortcut.type === "message");
  return (
    <div className="conversation">
      <div
        ref={log}
        id="conversation"
        className="log"
        role="log"
        aria-live="polite"
        aria-label={say("rehearsal.conversation.label")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long conversation must scroll by keyboard too.
        tabIndex={0}
      >
        {state.messages.length === 0 && <p className="empty">{say("rehearsal.conversation.empty")}</p>}
        {byDay(state.messages, when).map(({ day, messages }) => (
          <section key={day} aria-label={day}>
            <h3 className="day">{day}</h3>
            {messages.map((message) => (
              <MessageView key={message.ts} message={message} deeds={deeds} />
            ))}
          </section>
        ))}
      </div>
      {missed && (
        <button type="button" className="button button-primary newest" onClick={toEnd}>
          <span>{say("rehearsal.conversation.newest")}</span> <Icon name="newest" />
        </button>
      )}
    </div>
  );
}

function byDay(messages: readonly ShownMessage[], when: DateFormats) {
  const days: { day: string; messages: ShownMessage[] }[] = [];
  for (const message of messages) {
    const day = when.longDay(Date.parse(message.at));
    const last = days.at(-1);
    if (last?.day === day) last.messages.push(message);
    else days.push({ day, messages: [message] });
  }
  return days;
}
