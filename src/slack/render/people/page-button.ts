import type { Button } from "@slack/types";
import type { DigestPage } from "#mentoring/digest/digest.ts";
import { button } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Renders the button that leads a coordinator to the page of a visit, or to that of the visits of a pair. */
export function pageButton(page: DigestPage, reader: Reader): Button {
  const open = reader.say("people.button.open");
  return "visit" in page ? button("pair.visit", page, open) : button("pair.visits", { ...page, at: 0 }, open);
}
