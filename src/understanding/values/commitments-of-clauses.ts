import type { AccountReading } from "#understanding/account/account-reading.ts";
import type { ClauseRole } from "#understanding/account/clause-roles.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedValue, StatedCommitment } from "#understanding/extracted-values.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { readCommitment } from "./extract-commitments.ts";
import { skipHeading } from "./skip-heading.ts";

const ROLES: Readonly<Record<"principal" | "mentor", ReadonlySet<ClauseRole>>> = {
  principal: new Set<ClauseRole>(["principal_commitment", "joint_commitment"]),
  mentor: new Set<ClauseRole>(["mentor_commitment"]),
};

/** From which probability of its role a commitment is sure. What both will do is never only the principal's. */
const SURE = 0.8;

/** Reads the commitments that the clauses of an account state, in the writer's own words. */
export function toCommitments(
  { clauses }: AccountReading,
  prepared: PreparedText,
  owner: "principal" | "mentor",
): ExtractedValue<StatedCommitment>[] {
  const facts = prepared.factsIn(prepared.language);
  return clauses
    .filter(({ role }) => ROLES[owner].has(role))
    .flatMap(({ start, end, role, probability }) => {
      const inside = facts.filter((fact) => fact.start >= start && fact.end <= end);
      const { start: body } = skipOwner(skipHeading({ start, end }, prepared), inside, prepared);
      const sure = role !== "joint_commitment" && probability >= SURE;
      return readCommitment({ start, end, body, facts: inside, sure }, prepared);
    });
}

/** "Rosa: ", "ella:": before a commitment, such words say who will keep it. */
const OWNER = /^(?:\p{L}+ )?\p{L}+ ?[:=]\s+/u;

function skipOwner(span: TextSpan, facts: readonly TextSpan[], { folded }: PreparedText): TextSpan {
  const owner = OWNER.exec(folded.text.slice(span.start, span.end))?.[0] ?? "";
  const body = span.start + owner.length;
  return facts.some(({ start }) => start < body) ? span : { start: body, end: span.end };
}
