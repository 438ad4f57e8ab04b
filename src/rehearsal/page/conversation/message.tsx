import type { RehearsalState, ShownMessage } from "#rehearsal/human-api.ts";
import { Blocks } from "#rehearsal/page/blocks/blocks.tsx";
import { useBlocksState } from "#rehearsal/page/blocks/use-blocks-surface.ts";
import { renderStaticList } from "#rehearsal/page/controls/in-place.ts";
import { decodeEntities } from "#rehearsal/page/mrkdwn/entities.ts";
import { Mrkdwn } from "#rehearsal/page/mrkdwn/mrkdwn.tsx";
import { usePlayedPersonId } from "#rehearsal/page/people/me.tsx";
import { useNameOf } from "#rehearsal/page/people/names.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { MessageShortcuts } from "./message-deeds.tsx";

export function MessageView({ message, deeds }: { message: ShownMessage; deeds: RehearsalState["shortcuts"] }) {
  const { say, when } = usePersonLanguage();
  const me = usePlayedPersonId();
  const nameOf = useNameOf();
  const mine = message.from === me;
  const author = message.from === "bot" ? "Fieldbook" : mine ? say("rehearsal.conversation.you") : nameOf(message.from);
  const time = when.time(Date.parse(message.at));
  return (
    <article
      className={`message message-${mine ? "mine" : "theirs"}`}
      aria-label={`${author}, ${time}`}
      data-shelter
      tabIndex={-1}
    >
      <div className="message-head">
        <bdi className="author">{author}</bdi> <time dateTime={message.at}>{time}</time>
        {message.edited && <span> · {say("rehearsal.conversation.edited")}</span>}
        {message.ephemeral && <span> · {say("rehearsal.conversation.only_you")}</span>}
        <MessageShortcuts ts={message.ts} deeds={deeds} />
      </div>
      <div className="message-body">
        <MessageBody message={message} />
      </div>
    </article>
  );
}

function MessageBody({ message }: { message: ShownMessage }) {
  if (message.from !== "bot") return <Typed text={message.text} />;
  return message.blocks.length > 0 ? <MessageBlocks message={message} /> : <Mrkdwn text={message.text} />;
}

/** Renders a person's text as typed: Slack's composer sends no markup, and each line gets its own text direction. */
function Typed({ text }: { text: string }) {
  return renderStaticList(decodeEntities(text).split("\n"), (line) => (
    <p className="line" dir="auto">
      {line}
    </p>
  ));
}

function MessageBlocks({ message: { ts, blocks } }: { message: ShownMessage }) {
  const surface = useBlocksState({ on: { message: ts }, blocks, version: JSON.stringify(blocks) });
  return <Blocks blocks={blocks} on={surface} />;
}
