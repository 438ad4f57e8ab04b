import type { Button } from "@slack/types";
import type { DigestPage } from "#mentoring/digest/digest.ts";
import { button } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Renders the button that leads a coordinator to the page of a visit, or to that of the visits of a pair. */
export function pageButton(page: DigestPage, reader: Reader): Button {
  return "visit" in page
    ? button("pair.visit", page, reader.say("digest.button.visit"))
    : button("pair.visits", { ...page, at: 0 }, reader.say("digest.button.visits"));
}
