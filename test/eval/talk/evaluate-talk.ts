import { spawnSync } from "node:child_process";

const CORPUS = "test/corpus/messages/{en,es}.*.jsonl";

/**
 * Plays accounts and everyday messages against the whole of Fieldbook, from the corpus or from other lines. The tests open
 * the database and the Slack that this takes, so it runs as one of them and prints by itself.
 */
export function evaluateTalk(lines = CORPUS): readonly string[] {
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "test/stories/talk.test.ts"];
  const env = { ...process.env, TALK_LINES: lines };
  const { status } = spawnSync(process.execPath, vitest, { env, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
  return [];
}
