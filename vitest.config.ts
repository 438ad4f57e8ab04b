import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Begun first, so that none of them is what everyone waits for at the end; one that waits beside one that computes. */
const LONG = [
  /crash\/database-killed/,
  /term\/a-term/,
  /pages\/one-visit/,
  /crash\/kill-at-a-step/,
  /mentoring\/right-person/,
  /crash\//,
  /stories\/(?:slack-fails|in-time)/,
  /db\/embedded/,
  /stories\//,
];
const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONG.findIndex((long) => long.test(moduleId));
  return at < 0 ? LONG.length : at;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/database-server.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    sequence: { sequencer: LongestFirst },
    // No test leaves anything behind in a module, so what one file has loaded serves the next.
    isolate: false,
    // For two cores: a quarter of the time of all tests, and more of crashes and stories, is waiting.
    maxWorkers: 4,
  },
});
