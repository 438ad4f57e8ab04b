import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/database-server.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No test leaves anything behind in a module, so what one file has loaded serves the next.
    isolate: false,
    // Two cores: more files at once only make the embedded server wait.
    maxWorkers: 2,
  },
});
