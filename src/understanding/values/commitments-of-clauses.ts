import type { AccountClause, AccountReading } from "#understanding/account/account-reading.ts";
import type { ClauseRole } from "#understanding/account/clause-roles.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedValue, StatedCommitment } from "#understanding/extracted-values.ts";
import { getQuoteOfSpan, trimSpan } from "#understanding/fold/quote-span.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";

const ROLES: Readonly<Record<"principal" | "mentor", ReadonlySet<ClauseRole>>> = {
  principal: new Set<ClauseRole>(["principal_commitment", "joint_commitment"]),
  mentor: new Set<ClauseRole>(["mentor_commitment"]),
};

/** Maximum characters of a commitment. */
const MAX_CHARACTERS = 200;
const SURE = 0.8;

/** Reads the commitments that the clauses of an account state, in the writer's own words. */
export function toCommitments(
  { clauses }: AccountReading,
  prepared: PreparedText,
  owner: "principal" | "mentor",
): ExtractedValue<StatedCommitment>[] {
  return clauses.filter(({ role }) => ROLES[owner].has(role)).flatMap((clause) => toCommitment(clause, prepared));
}

function toCommitment(clause: AccountClause, prepared: PreparedText): ExtractedValue<StatedCommitment>[] {
  const { folded, language } = prepared;
  const span = trimSpan(folded, clause);
  const due = prepared
    .factsIn(language)
    .filter(({ start, end }) => start >= clause.start && end <= clause.end)
    .findLast((fact) => fact.what === "day" && fact.meaning !== "unreadable" && fact.meaning.future !== undefined);
  const on = due?.what === "day" && due.meaning !== "unreadable" ? due.meaning.future : undefined;
  const before =
    due && LANGUAGE_PACKS[language].agreed.due.exec(folded.text.slice(Math.max(0, due.start - 24), due.start));
  const isLast = due !== undefined && span.end - due.end < 3;
  const end = isLast
    ? trimSpan(folded, { start: span.start, end: due.start - (before?.[0].length ?? 0) }).end
    : span.end;
  const text = folded.cut(span.start, end);
  if (!/\p{L}{2}/u.test(text) || text.length > MAX_CHARACTERS) return [];
  const value = { text, ...(on && { dueOn: on }) };
  const isSure = clause.role !== "joint_commitment" && clause.probability >= SURE;
  return [{ value, quote: getQuoteOfSpan(folded, clause), sure: isSure }];
}
