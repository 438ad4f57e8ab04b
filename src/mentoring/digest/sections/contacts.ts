import { createDigestPhrase, type DigestLine, type DigestSection } from "#mentoring/digest/digest.ts";
import type { DigestFacts } from "#mentoring/digest/facts.ts";
import { isHelpInOrder } from "#mentoring/safeguarding/help-in-language.ts";

type Help = DigestFacts["help"][number];

/**
 * Creates the section that says in which languages help and contacts are lacking, not verified, or verified too long
 * ago, and what follows from it; none if everything is in order.
 */
export function createContactsSection(help: readonly Help[]): DigestSection[] {
  const lacking = help.filter((one) => !isHelpInOrder(one));
  if (lacking.length === 0) return [];
  const isSomethingMissing = lacking.some(({ missing }) => missing.length > 0);
  return [
    {
      title: createDigestPhrase("contacts.title"),
      lines: lacking.map(lineOf),
      action: createDigestPhrase(`digest.contacts.do.${isSomethingMissing ? "enter" : "verify"}`),
    },
  ];
}

function lineOf(help: Help): DigestLine {
  const { language, country, isBlocked, isCurrent } = help;
  const follows = isBlocked ? "waits" : isCurrent ? "other" : "general";
  const where = {
    language: createDigestPhrase(`common.language.${language}`),
    country: country ?? createDigestPhrase("contacts.anywhere"),
  };
  return {
    ...createDigestPhrase(`contacts.${follows}`, where),
    asides: (["missing", "unverified", "lapsed"] as const).flatMap((lack) => {
      const needs = help[lack].map((need) => createDigestPhrase(`contacts.need.${need}`));
      return needs.length > 0 ? [createDigestPhrase(`contacts.${lack}`, { needs })] : [];
    }),
  };
}
