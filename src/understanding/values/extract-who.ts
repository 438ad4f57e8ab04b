import type { TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { WhoIsMeant } from "#understanding/extracted-values.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import type { PrincipalMention } from "#understanding/names/find-principal-names.ts";
import { findVisitedPeople, type VisitedPeople } from "#understanding/names/find-visited-people.ts";
import { isUnnamed } from "#understanding/names/name-mentioned-people.ts";
import { findOtherHolder, isTakenBack, type Person } from "#understanding/names/read-people.ts";
import { rankLikelyPrincipals } from "#understanding/names/similar-names.ts";
import { JOINED, OTHERS_AFTER, OTHERS_OF_BEFORE } from "#understanding/names/visited-person-patterns.ts";
import { isAlsoKnownByThatName, isNameOfKnownPerson, isNameOfWriter } from "./other-known-people.ts";

/**
 * Reads whom the text is about. The people whom the writer visited or spoke to decide, and a mention of their address is
 * the surest way to name them. If the text tells of none, it is whoever is mentioned, the principal of the school that
 * was visited, or else whoever is named.
 */
export function extractWhoIsMeant(analysis: TextAnalysis): WhoIsMeant {
  const groups = findVisitedPeople(analysis.shapedText(), analysis.clauses);
  const mentions = groups.flatMap(({ people }) => people.flatMap((person) => principalIn(person, analysis)));
  if (mentions.length > 0) return whoWasVisited(mentions, groups, analysis);
  const addressed = addressedIn(analysis);
  const quote = groups.flatMap((group) => strangersIn(group, analysis))[0];
  if (quote !== undefined) return unknown(quote, addressed, analysis);
  return whoIsAddressed(addressed, analysis) ?? whoseSchoolWasVisited(analysis) ?? whoIsNamed(analysis);
}

/** The mentions of principals by their address, but of nobody who is taken back: "not @Bill". */
function addressedIn({ mentions, shapedText }: TextAnalysis): PrincipalMention[] {
  const addressed = mentions.filter(({ byAddress }) => byAddress);
  return addressed.length > 0 ? addressed.filter(({ start }) => !isTakenBack(start, shapedText().shape)) : [];
}

/** Somebody else was visited. Whom the text mentions besides is likely meant, and then who has a similar name. */
function unknown(name: string, addressed: readonly PrincipalMention[], { context }: TextAnalysis): WhoIsMeant {
  const mentioned = addressed.flatMap(({ ids }) => ids);
  if (isUnnamed(name)) return { kind: "unknown", quote: "", likely: mentioned };
  const likely = new Set([...mentioned, ...rankLikelyPrincipals(name, context.principals)]);
  return { kind: "unknown", quote: name, likely: [...likely] };
}

/** Reads the principals who are mentioned by their address, wherever in the text that is. */
function whoIsAddressed(addressed: readonly PrincipalMention[], { folded }: TextAnalysis): WhoIsMeant | undefined {
  const quotes = new Map(addressed.map(({ start, end, ids: [id = ""] }) => [id, folded.cut(start, end)]));
  const people = [...quotes].map(([id, quote]) => ({ id, quote }));
  const [one, ...more] = people;
  if (!one) return undefined;
  return more.length > 0 ? { kind: "several", people } : { kind: "one", ...one, sure: true, visited: false };
}

/**
 * The names of those who are none of the writer's principals. Somebody else whom the writer knows, such as the
 * coordinator, is meant only where the words tell of a contact.
 */
function strangersIn({ people, isContact }: VisitedPeople, { folded, context }: TextAnalysis): string[] {
  const names = people.map(({ name, ...person }) => folded.cut((name ?? person).start, (name ?? person).end));
  return names.filter((name) => !(isContact ? isNameOfWriter(name, context) : isNameOfKnownPerson(name, context)));
}

/** The mention of a principal that a person in the text is, decided by the rest of the text if several share the name. */
function principalIn({ mention }: Person, analysis: TextAnalysis): PrincipalMention[] {
  return mention && !mention.other ? [narrow(mention, analysis)] : [];
}

/** Leaves, of several principals with the same name, those to whom a surname or a school elsewhere in the text points. */
function narrow(mention: PrincipalMention, { mentions, schools }: TextAnalysis): PrincipalMention {
  if (mention.ids.length === 1) return mention;
  const pointed = [...mentions, ...schools]
    .map(({ ids }) => ids.filter((id) => mention.ids.includes(id)))
    .filter((ids) => ids.length > 0 && ids.length < mention.ids.length);
  const ids = [...new Set(pointed.flat())];
  return ids.length === 1 ? { ...mention, ids } : mention;
}

function whoWasVisited(
  mentions: readonly PrincipalMention[],
  groups: readonly VisitedPeople[],
  analysis: TextAnalysis,
): WhoIsMeant {
  const quoteOf = ({ start, end }: PrincipalMention) => analysis.folded.cut(start, end);
  const people = new Map<string, PrincipalMention>();
  for (const mention of mentions) {
    const [id] = mention.ids;
    if (mention.ids.length === 1 && id !== undefined && !people.has(id)) people.set(id, mention);
  }
  if (people.size > 1)
    return { kind: "several", people: [...people].map(([id, mention]) => ({ id, quote: quoteOf(mention) })) };
  const [[id, mention] = []] = people;
  if (id === undefined || mention === undefined) {
    const [first] = mentions;
    return first ? { kind: "either", quote: quoteOf(first), ids: first.ids } : { kind: "nobody" };
  }
  const quote = quoteOf(mention);
  const isAddressed = mentions.some(({ byAddress, ids }) => byAddress && ids.includes(id));
  const isName =
    isAddressed ||
    (!isFollowedByAnotherSchool(mention, id, analysis) && !isAlsoKnownByThatName(quote, analysis.context));
  const sure =
    isName &&
    mentions.every(({ ids, sure, byRole }) => ids.includes(id) && (sure || !byRole)) &&
    addressedIn(analysis).every(({ ids }) => ids.includes(id)) &&
    !isJoinedToAnother(id, groups, analysis) &&
    !isBesideStranger(groups, analysis);
  return { kind: "one", id, quote, sure, visited: true };
}

/** Whether another principal stands before the one who was read, joined by "and", so that both may be meant. */
function isJoinedToAnother(
  id: string,
  groups: readonly VisitedPeople[],
  { mentions, shapedText }: TextAnalysis,
): boolean {
  const { shape } = shapedText();
  const others = mentions.filter(({ ids, other }) => !other && !ids.includes(id));
  return groups.some(({ start }) => others.some(({ end }) => end < start && JOINED.test(shape.slice(end, start))));
}

/** Whether somebody whom the writer's programme does not know stands beside a principal: "con Rosa y con Teresa". */
function isBesideStranger(groups: readonly VisitedPeople[], { folded, context }: TextAnalysis): boolean {
  return groups.some(({ people }) => {
    const isPrincipal = ({ mention }: Person) => mention !== undefined && !mention.other;
    const others = people.filter((person) => !isPrincipal(person)).map(({ start, end }) => folded.cut(start, end));
    return people.some(isPrincipal) && others.some((name) => !isNameOfKnownPerson(name, context));
  });
}

/** Whether the school of another principal follows the name: "Rosa, de San Martín" where San Martín is not hers. */
function isFollowedByAnotherSchool({ end }: PrincipalMention, id: string, { schools }: TextAnalysis): boolean {
  return schools.some(({ start, ids }) => start >= end && start - end <= MAX_DISTANCE && !ids.includes(id));
}

/** Maximum characters between a name and the school that belongs to it. */
const MAX_DISTANCE = 24;

/**
 * Reads the principal of a school that was visited: "Visité la I.E. 82311", "An hour at Lakeside". It is certain only if
 * the same clause names that principal too, or says "the principal of".
 */
function whoseSchoolWasVisited(analysis: TextAnalysis): WhoIsMeant | undefined {
  const { clauses, schools, folded } = analysis;
  const first = clauses[0];
  const visited = clauses.filter((clause) => clause.ofVisit !== false || clause === first);
  const clauseOf = (each: TextSpan) => visited.find(({ start, end }) => start <= each.start && each.end <= end);
  const school = schools.find(clauseOf);
  if (!school) return undefined;
  const quote = folded.cut(school.start, school.end);
  const [id, ...more] = school.ids;
  if (id === undefined || more.length > 0) return { kind: "either", quote, ids: school.ids };
  const named = whoIsNamed(analysis);
  const isNamedThere = clauseOf(school)?.mentions.some(({ ids }) => ids.includes(id));
  if (isNamedThere && named.kind === "one" && named.id === id && named.sure) return { ...named, visited: true };
  return { kind: "one", id, quote, sure: false, visited: true };
}

/** Whether a name only tells whose relative or colleague somebody is: "la mamá de Rosa", "Tom's deputy". */
function isOfSomebodyElse({ start, end }: TextSpan, shape: string): boolean {
  return (
    OTHERS_OF_BEFORE.test(shape.slice(Math.max(0, start - 40), start)) || OTHERS_AFTER.test(shape.slice(end, end + 40))
  );
}

/** Reads the principal who is named first, if the name is of one only. A word that may name another makes it uncertain. */
function whoIsNamed(analysis: TextAnalysis): WhoIsMeant {
  const { shape, mentionAt } = analysis.shapedText();
  const isMeant = ({ start, other }: PrincipalMention) => !other && !isTakenBack(start, shape);
  const mentions = analysis.mentions.filter(isMeant).map((mention) => narrow(mention, analysis));
  const [first] = mentions;
  const [id, ...more] = first?.ids ?? [];
  if (!first || id === undefined || more.length > 0) return { kind: "nobody" };
  const agree = [...mentions, ...mentionAt.values()].every(({ ids }) => ids.includes(id));
  return {
    kind: "one",
    id,
    quote: analysis.folded.cut(first.start, first.end),
    sure: first.sure && agree && !isOfSomebodyElse(first, shape) && !(first.byRole && findOtherHolder(first, shape)),
    visited: false,
  };
}
