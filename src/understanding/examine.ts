import type { Language } from "#kernel/language.ts";
import type { AddressedName, AddressedPeople } from "./names/addressed-people.ts";
import { type MaskedPassage, maskPeople } from "./names/mask-people.ts";
import { nameMentionedPeople } from "./names/name-mentioned-people.ts";
import { type DangerFinding, findSignsOfDanger } from "./risk/find-signs-of-danger.ts";

/** What the examination of a text depends on besides its words. */
export type ExaminationContext = {
  /** The writer's preferred language. The text may be in another. */
  readonly language: Language;
  /** The names of the people of the programme whom the writer knows, and the writer's own. They are not masked. */
  readonly known: readonly string[];
  /** The schools of these people, whose names are not masked either. Absent: none. */
  readonly schools?: readonly string[];
  /** The people whom the writer may mention by their address. Absent: nobody. */
  readonly people?: AddressedPeople;
};

/** What the examination found in a text, and what of the text another person may read. */
export type Examination = {
  /** As written, with a name in place of each mention. */
  readonly text: string;
  /** Where in it these names stand. */
  readonly addressed: readonly AddressedName[];
  readonly danger?: DangerFinding;
  /** The names and numbers of people who are not here, each with what stands in its place in `shareable`. */
  readonly masked: readonly MaskedPassage[];
  /** The text with these names and numbers replaced. */
  readonly maskedText: string;
  /**
   * That text without the sentences in which the author speaks of their own danger. Empty if nothing else is left.
   */
  readonly shareable: string;
};

/** Examines a text before anything of it is stored or understood. Pure; it never throws. */
export function examine(written: string, { people, ...context }: ExaminationContext): Examination {
  const { language } = context;
  const { text, addressed } = nameMentionedPeople(written, { language, people });
  const danger = findSignsOfDanger(text, language);
  const masked = maskPeople(text, context);
  const left = danger?.kind === "self" ? leaveOut(text, danger) : text;
  const shareable = left === text ? masked.text : maskPeople(left, context).text;
  return { text, addressed, ...(danger && { danger }), masked: masked.masked, maskedText: masked.text, shareable };
}

function leaveOut(text: string, { sentences }: DangerFinding): string {
  const left = sentences
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  return left.replace(/[^\S\n]+/g, " ").trim();
}
