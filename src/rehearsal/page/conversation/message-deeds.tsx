import type { RehearsalState } from "#rehearsal/human-api.ts";
import { Menu } from "#rehearsal/page/controls/menu.tsx";
import { Icon } from "#rehearsal/page/controls/sign.tsx";
import { usePlayedPersonId } from "#rehearsal/page/people/me.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { useSendRequest } from "#rehearsal/page/wire/act.tsx";

/** Renders the menu of the shortcuts that can be used on a message. */
export function MessageShortcuts({ ts, deeds }: { ts: string; deeds: RehearsalState["shortcuts"] }) {
  const { say } = usePersonLanguage();
  const as = usePlayedPersonId();
  const act = useSendRequest();
  if (deeds.length === 0) return null;
  return (
    <Menu
      label={say("rehearsal.message.more")}
      items={deeds.map(({ callback_id, name }) => ({
        key: callback_id,
        label: name,
        onChoose: () => void act("shortcut", { as, callback_id, message: ts }),
      }))}
    >
      <Icon name="more" />
    </Menu>
  );
}
