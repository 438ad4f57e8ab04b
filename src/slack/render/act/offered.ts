import type { Button } from "@slack/types";
import type { MessageKey } from "#words/catalogue.ts";
import type { MessageValues } from "#words/say.ts";

/** What may be meant: the question if it is the only one, its line among several, and its buttons. */
export type Offered = {
  readonly question: MessageKey;
  readonly line: MessageKey;
  readonly values: MessageValues;
  readonly buttons: readonly [Button, ...Button[]];
};
