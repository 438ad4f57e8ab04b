import { z } from "zod";
import { ofCommitment, ofCommitmentsPair } from "./commitment.actions.ts";
import { day, text } from "./form-fields.ts";

const fields = z.object({ words: text, cue: text, on: day });

/** The forms of commitments, with their schemas. */
export const COMMITMENT_FORMS = {
  "commitment.edit": { carries: ofCommitment, fields, examined: ["words", "cue"] },
  "commitment.add": { carries: ofCommitmentsPair, fields, examined: ["words", "cue"] },
} as const;
