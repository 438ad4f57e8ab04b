import { loadQuestionBank } from "#src/start/load-bank.ts";

/** The reflective questions, read and checked once for all tests that only ask them: it takes 50 ms of CPU. */
export const BANK = await loadQuestionBank();
