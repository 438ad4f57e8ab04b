import type { TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { WhoIsMeant } from "#understanding/extracted-values.ts";
import type { PrincipalMention } from "#understanding/names/find-principal-names.ts";

/** Reads whom the text is about: those named in clauses about the visit, or else those named anywhere in the text. */
export function extractWhoIsMeant({ clauses, folded }: TextAnalysis): WhoIsMeant {
  const ofVisit = clauses.filter((clause) => clause.ofVisit).flatMap((clause) => clause.mentions);
  const mentions = ofVisit.length > 0 ? ofVisit : clauses.flatMap((clause) => clause.mentions);
  const quoteOf = ({ start, end }: PrincipalMention) => folded.cut(start, end);
  const visited = ofVisit.length > 0;
  const [first] = mentions;
  if (!first) return { kind: "nobody" };
  const single = mentions.filter(({ ids }) => ids.length === 1);
  const ids = [...new Set(single.flatMap((mention) => mention.ids))];
  if (ids.length > 1 && visited) {
    return { kind: "several", people: ids.map((id) => ({ id, quote: quoteOf(mentionOf(id, single) ?? first) })) };
  }
  const [id] = ids;
  const named = id === undefined ? undefined : mentionOf(id, single);
  if (id === undefined || !named || !first.ids.includes(id)) {
    return { kind: "either", quote: quoteOf(first), ids: first.ids };
  }
  const agree = mentions.every((mention) => mention.ids.includes(id));
  return { kind: "one", id, quote: quoteOf(named), sure: named.sure && agree, visited };
}

const mentionOf = (id: string, mentions: readonly PrincipalMention[]) => mentions.find(({ ids }) => ids.includes(id));
