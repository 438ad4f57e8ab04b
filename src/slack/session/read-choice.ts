import { z } from "zod";
import { MODALITIES, NOT_HELD_REASONS, OUTCOMES } from "#kernel/contact-codes.ts";
import type { DialogueId } from "#kernel/id.ts";
import { ASKS } from "#mentoring/session/dialogue/draft.ts";
import type { Choice } from "#mentoring/session/dialogue/turn.ts";
import type { Pressed } from "#slack/listener.ts";

const choice = z.union([
  z.object({ ask: z.literal("visit"), visitId: z.uuid() }),
  z.object({ ask: z.literal("pair"), pairId: z.uuid() }),
  z.object({ ask: z.literal("duplicate"), another: z.literal(true) }),
  z.object({ ask: z.literal("outcome"), value: z.enum(OUTCOMES) }),
  z.object({ ask: z.literal("reason"), value: z.enum(NOT_HELD_REASONS) }),
  z.object({ ask: z.literal("on"), value: z.iso.date() }),
  z.object({ ask: z.literal("how"), modality: z.enum(MODALITIES), minutes: z.coerce.number() }),
  z.object({ ask: z.literal("minutes"), value: z.number() }),
  z.object({ ask: z.literal("modality"), value: z.enum(MODALITIES) }),
  z.object({ ask: z.literal("agreed"), nothing: z.literal(true) }),
]);

/** What a button carries, or a menu names in its own id: which conversation, and the answer. Throws `ZodError`. */
export function readChoice({ carried, part, picked }: Pressed): { dialogue: DialogueId; choice: Choice } {
  const [ask, pick, dialogue] = part.split(".");
  const answer = pick === "pick" ? picked : carried.choice;
  return {
    dialogue: z.uuid().parse(carried.dialogue ?? dialogue) as DialogueId,
    choice: choice.parse(shaped(z.enum(ASKS).parse(carried.ask ?? ask), answer)) as Choice,
  };
}

function shaped(ask: string, answer: unknown) {
  switch (ask) {
    case "visit":
      return { ask, visitId: answer };
    case "pair":
      return { ask, pairId: answer };
    case "how": {
      const [modality, minutes] = String(answer).split(":");
      return { ask, modality, minutes };
    }
    case "duplicate":
      return { ask, another: true };
    case "agreed":
      return { ask, nothing: true };
    default:
      return { ask, value: answer };
  }
}
