import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { TEMPLATE_LABELS, type TemplateLabel } from "./template-words.ts";

const LABEL_OF = createLabelPatterns((label) => joinSourcesOfAllLanguages(({ template }) => template.labels[label]));
const BARE_LABEL_OF = createLabelPatterns((label) =>
  joinSourcesOfAllLanguages(({ template }) => template.bareLabels[label] ?? ""),
);
/** Regex source of any label. */
export const ANY_LABEL = TEMPLATE_LABELS.map((label) =>
  joinSourcesOfAllLanguages(({ template }) => template.labels[label]),
).join("|");
const COLON = String.raw`\s?(?:[:=]| -(?=\s))\s*`;
const BULLET = String.raw`^[\s.>-]{0,6}`;
const PATTERNS = TEMPLATE_LABELS.map((label) => ({
  label,
  strict: createTextPattern(`${BULLET}${LABEL_OF[label]}${COLON}`),
  bare: createTextPattern(`${BULLET}${BARE_LABEL_OF[label]}(?:\\s+|\\s*$)`),
}));

function createLabelPatterns(sourceOf: (label: TemplateLabel) => string) {
  return Object.fromEntries(TEMPLATE_LABELS.map((label) => [label, sourceOf(label)])) as Record<TemplateLabel, string>;
}

/** Finds the label at the beginning of a passage, with a colon or, of the words that the form is shown with, without. */
export function findLabel(
  { start, end }: TextSpan,
  named: string,
): { label: TemplateLabel; length: number } | undefined {
  const words = named.slice(start, end);
  for (const kind of ["strict", "bare"] as const) {
    for (const { label, ...patterns } of PATTERNS) {
      const [found] = patterns[kind].exec(words) ?? [];
      if (found !== undefined) return { label, length: found.length };
    }
  }
  return undefined;
}
