import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Reads and writes the file with the time of the rehearsal's clock, so that the clock does not run backwards after a
 * restart.
 */
export const rehearsalClockFile = {
  async read(directory: string, start: Temporal.Instant): Promise<Temporal.Instant> {
    const kept = await readFile(fileIn(directory), "utf8").catch(() => "");
    const stood = /^\d{4}-\S+Z$/.test(kept.trim()) ? Temporal.Instant.from(kept.trim()) : start;
    return Temporal.Instant.compare(stood, start) > 0 ? stood : start;
  },
  async write(directory: string, now: Temporal.Instant): Promise<void> {
    await mkdir(directory, { recursive: true });
    await writeFile(fileIn(directory), `${now.toString()}\n`);
  },
};

const fileIn = (directory: string) => join(directory, "rehearsal-clock");
