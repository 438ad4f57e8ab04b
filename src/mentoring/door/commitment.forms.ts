import { z } from "zod";
import { COMMITMENT_KINDS } from "#kernel/session-detail-codes.ts";
import { ofCommitment, ofCommitmentsPair } from "./commitment.actions.ts";
import { day, one, text } from "./form-fields.ts";

const fields = z.object({ words: text, cue: text, kind: one([...COMMITMENT_KINDS, "none"]), on: day });

/** The forms of commitments, with their schemas. */
export const COMMITMENT_FORMS = {
  "commitment.edit": { carries: ofCommitment, fields, examined: ["words", "cue"] },
  "commitment.add": { carries: ofCommitmentsPair, fields, examined: ["words", "cue"] },
} as const;
