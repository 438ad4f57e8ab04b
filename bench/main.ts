import { benchAck } from "./ack.ts";
import { benchDigest } from "./digest.ts";
import { benchMessages } from "./messages.ts";
import { benchOutbox } from "./outbox.ts";
import { benchRead } from "./read.ts";

/** What we promise about speed, each promise by the name it is measured under. */
const BENCHES: ReadonlyMap<string, () => Promise<void>> = new Map([
  ["ack", benchAck],
  ["messages", benchMessages],
  ["digest", benchDigest],
  ["outbox", benchOutbox],
  ["read", benchRead],
]);

const name = process.argv[2] ?? "";
const bench = BENCHES.get(name);
if (bench) await bench();
else {
  process.stderr.write(`Usage: npm run bench -- ${[...BENCHES.keys()].join(" | ")}\n`);
  process.exitCode = 2;
}
