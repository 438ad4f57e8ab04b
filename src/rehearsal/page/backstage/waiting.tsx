import type { BackstageContent } from "#rehearsal/human-api.ts";
import { renderStaticList } from "#rehearsal/page/controls/in-place.ts";
import { useNameOf } from "#rehearsal/page/people/names.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";

/** Shows the planned notices with their recipients and times. */
export function PlannedNotices({ waiting }: { waiting: BackstageContent["waiting"] }) {
  const { say, when } = usePersonLanguage();
  const nameOf = useNameOf();
  return (
    <section aria-labelledby="waiting-title">
      <h3 id="waiting-title">{say("rehearsal.backstage.waiting")}</h3>
      {waiting.length === 0 && <p className="hint">{say("rehearsal.backstage.waiting.none")}</p>}
      <ul className="waiting">
        {renderStaticList(waiting, ({ kind, to, at, state }) => (
          <li>
            <time dateTime={at}>
              {when.day(Date.parse(at))}, {when.time(Date.parse(at))}
            </time>
            <span>
              {say("rehearsal.backstage.to", { name: nameOf(to) })} · <code>{kind}</code> · {state}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
