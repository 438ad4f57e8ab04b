import type { AccountClause } from "#understanding/account/account-reading.ts";

const LEAST = 0.5;

/** Whether a clause may as well say something else than its role tells. */
export const isDoubtful = ({ probability }: Pick<AccountClause, "probability">) => probability < LEAST;
