import type { SectionBlock } from "@slack/types";
import { sectionBlock } from "./blocks.ts";

/** Creates the line that stands where the buttons were: what was chosen, and what follows from it. */
export const chosenBlock = (choice: string, follows?: string): SectionBlock =>
  sectionBlock(formatChoice(`*${choice}*`, follows));

/** Formats what was chosen and what follows from it, for a text without formatting. */
export const formatChoice = (choice: string, follows?: string) => (follows ? `${choice} · ${follows}` : choice);
