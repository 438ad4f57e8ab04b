/** `npm run crash` tries every combination; `npm test` tries every kind of crash once. */
export const FULL = process.env.CRASH_RUNS !== undefined;
