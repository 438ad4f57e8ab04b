import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedServer } from "#db/embedded/embedded-server.ts";
import { type Db, openDatabase } from "#db/open.ts";
import { openLog } from "#kernel/log.ts";
import { toSealKey } from "#kernel/seal.ts";
import { previewDigest } from "#mentoring/digest/preview-digest.ts";
import { getPreviousWeek } from "#mentoring/week.ts";
import { loadSynthetic, type Synthetic } from "./digest/synthetic.store.ts";
import { describeMachine, load } from "./measure/machine.ts";
import { median, percentile } from "./measure/percentile.ts";

const MONDAY = Temporal.PlainDate.from("2026-11-23");
const NOW = Temporal.ZonedDateTime.from("2026-11-23T08:00[America/Lima]").toInstant();
const WARM_UP = 20;
const RUNS = 200;
const PROMISED_MS = 60;
/** PostgreSQL's own default: a programme this large has outgrown what the embedded server takes for a small one. */
const LARGE = { shared_buffers: "128MB" };

/** One coordinator's digest over a programme of ten thousand principals, from the question to the decided page. */
export async function benchDigest(): Promise<void> {
  await using opened = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "fieldbook-bench-"));
  opened.defer(() => rm(folder, { recursive: true }));
  // Run as root, PostgreSQL is another user and has to pass through.
  await chmod(folder, 0o755);
  const log = openLog("warn");
  const server = opened.use(await openEmbeddedServer({ directory: folder, log, settings: LARGE }));
  const db = opened.use(await openDatabase({ ownerUrl: server.url, masterKey: [toSealKey(Buffer.alloc(32, 1))], log }));
  const synthetic = await loadSynthetic(server.url, db.keys.wrapNew, getPreviousWeek(MONDAY).startsOn);
  report(await measure(db, synthetic), synthetic);
}

async function measure(db: Db, { workspaceId, coordinatorId }: Synthetic): Promise<number[]> {
  const times: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run++) {
    const began = performance.now();
    const digest = await previewDigest(db, workspaceId, coordinatorId, getPreviousWeek(MONDAY), NOW);
    if (run >= 0) times.push(performance.now() - began);
    if (digest.sections.length < 5) throw new Error("the digest says too little to be measured");
  }
  return times;
}

function report(times: readonly number[], { rows }: Synthetic): void {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const p95 = percentile(times, 95);
  process.stdout.write(
    `${[
      `digest: ${describeMachine()}, load ${load()}`,
      `rows: ${rows.join(", ")}`,
      `${RUNS} runs after ${WARM_UP}: median ${ms(median(times))}, p95 ${ms(p95)}, longest ${ms(Math.max(...times))}`,
      `promised: p95 under ${PROMISED_MS} ms: ${p95 < PROMISED_MS ? "kept" : "not kept"}`,
    ].join("\n")}\n`,
  );
  if (p95 >= PROMISED_MS) process.exitCode = 1;
}
