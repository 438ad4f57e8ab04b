import type { RehearsalState } from "#rehearsal/human-api.ts";
import { Menu } from "#rehearsal/page/controls/menu.tsx";
import { Icon } from "#rehearsal/page/controls/sign.tsx";
import { usePlayedPersonId } from "#rehearsal/page/people/me.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { useSendRequest } from "#rehearsal/page/wire/act.tsx";

export function GlobalShortcuts({ shortcuts }: { shortcuts: RehearsalState["shortcuts"] }) {
  const { say } = usePersonLanguage();
  const as = usePlayedPersonId();
  const act = useSendRequest();
  const global = shortcuts.filter((shortcut) => shortcut.type === "global");
  if (global.length === 0) return null;
  return (
    <Menu
      label={say("rehearsal.composer.shortcuts")}
      opens="up"
      items={global.map(({ callback_id, name }) => ({
        key: callback_id,
        label: name,
        onChoose: () => void act("shortcut", { as, callback_id }),
      }))}
    >
      <Icon name="add" />
    </Menu>
  );
}
