import type { Button } from "@slack/types";
import { useBlocksContext } from "#rehearsal/page/blocks/surface.tsx";
import { textOf } from "#rehearsal/page/blocks/text.tsx";
import { BusyButton } from "#rehearsal/page/controls/busy-button.tsx";
import { isSafeLink } from "#rehearsal/page/mrkdwn/parse-angle.ts";
import type { ElementProps } from "./name.ts";

export function ButtonView({ element, blockId }: ElementProps<Button>) {
  const surface = useBlocksContext();
  const { action_id = element.type, type, text, value, url, confirm } = element;
  const press = () =>
    surface.press({
      blockId,
      action: { type, action_id, text, ...(value === undefined ? {} : { value }) },
      confirm,
    });
  const look = `button button-${element.style ?? "plain"}`;
  if (url && isSafeLink(url)) {
    return (
      <a className={look} href={url} target="_blank" rel="noreferrer" onClick={press}>
        <bdi>{textOf(text)}</bdi>
      </a>
    );
  }
  return (
    <BusyButton
      className={look}
      label={element.accessibility_label}
      busy={surface.isPending(blockId, action_id)}
      onPress={press}
    >
      <bdi>{textOf(text)}</bdi>
    </BusyButton>
  );
}
