import { createDigestPhrase, type DigestSection } from "#mentoring/digest/digest.ts";
import type { UnreachedInDigest } from "#mentoring/digest/facts.ts";

/** Creates the section that names those who could not be reached, so that nothing of theirs is taken for silence. */
export function createUnreachedSection(unreached: readonly UnreachedInDigest[]): DigestSection[] {
  if (unreached.length === 0) return [];
  return [
    {
      title: createDigestPhrase("unreached.title", { count: unreached.length }),
      lines: unreached.map(({ name, since, reason }) =>
        createDigestPhrase("unreached.line", { name, day: since, why: createDigestPhrase(`unreached.why.${reason}`) }),
      ),
      action: createDigestPhrase("digest.unreached.do"),
    },
  ];
}
