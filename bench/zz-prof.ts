import { readFileSync } from "node:fs";
import { openDatabase } from "#db/open.ts";
import { openLog } from "#kernel/log.ts";
import { toSealKey } from "#kernel/seal.ts";
import { asDigest } from "#db/as.ts";
import { weekBefore, boundsOf } from "#mentoring/digest/weeks.ts";
import { getCalendar } from "#mentoring/programme/calendar.store.ts";
import { getProgramme } from "#mentoring/programme/programme.store.ts";
import { gatherLogs } from "#mentoring/digest/gather/logs.store.ts";
import { gatherRoster } from "#mentoring/digest/gather/roster.store.ts";
import { gatherRound } from "#mentoring/digest/gather/round.store.ts";
import { gatherSilent } from "#mentoring/digest/gather/silent.store.ts";
import { gatherThreads } from "#mentoring/digest/gather/threads.store.ts";
import { gatherVisits, hasBegun } from "#mentoring/digest/gather/visits.store.ts";
import { previewDigest } from "#mentoring/digest/preview-digest.ts";
import { CompiledQuery } from "kysely";
const s = JSON.parse(readFileSync("/tmp/rdbench.json", "utf8"));
import pg from "pg"; import { readMigrations } from "#db/migrate.ts"; const c = new pg.Client(s.url); await c.connect(); for (const m of await readMigrations()) await c.query("update public.fieldbook_migration set hash=$1 where number=$2", [m.hash, m.number]); await c.end();
const log = openLog("warn");
const db = await openDatabase({ ownerUrl: s.url, masterKey: [toSealKey(Buffer.alloc(32, 1))], log });
const MONDAY = Temporal.PlainDate.from("2026-11-23");
const now = Temporal.ZonedDateTime.from("2026-11-23T08:00[America/Lima]").toInstant();
const week = weekBefore(MONDAY);
const which = process.argv[2];
const fns: Record<string, any> = { begun: hasBegun, roster: gatherRoster, visits: gatherVisits, logs: gatherLogs, threads: gatherThreads, round: gatherRound, silent: gatherSilent };
await asDigest(db, s.workspaceId, async (tx) => {
  const programme = await getProgramme(tx); const calendar = await getCalendar(tx);
  const scope = { coordinatorId: s.coordinatorId, programme, calendar, week, ...boundsOf(week, "America/Lima"), now, today: MONDAY, until: week.endsOn };
  for (const [name, fn] of Object.entries(fns)) {
    if (which && which !== name) continue;
    const times = [];
    let out;
    for (let i = 0; i < 12; i++) { const t = performance.now(); out = await fn(tx, scope); times.push(performance.now() - t); }
    console.log(name, times.map((x) => x.toFixed(1)).sort((a, b) => +a - +b).slice(0, 6).join(" "), which ? JSON.stringify(out).slice(0, 1500) : "");
    if (which && process.argv[3] === "explain") {
      const orig = tx.sql.executeQuery.bind(tx.sql);
      (tx as any).sql = new Proxy(tx.sql, { get: (t: any, p) => p === "getExecutor" ? () => { const ex = t.getExecutor(); return new Proxy(ex, { get: (e: any, q) => q === "executeQuery" ? async (cq: any, ...r: any[]) => { const rows = await e.executeQuery({ ...cq, sql: "explain (analyze, buffers off, timing on) " + cq.sql }, ...r); console.log(rows.rows.map((x: any) => x["QUERY PLAN"]).join("\n")); return e.executeQuery(cq, ...r); } : typeof e[q] === "function" ? e[q].bind(e) : e[q] }); } : typeof t[p] === "function" ? t[p].bind(t) : t[p] });
      await fn(tx, scope);
    }
  }
});
if (!which) { const times = []; for (let i = 0; i < 30; i++) { const t = performance.now(); await previewDigest(db, s.workspaceId, s.coordinatorId, week, now); times.push(performance.now() - t); } times.sort((a, b) => a - b); console.log("all", times[0], times[15], times[28]); }
await db[Symbol.asyncDispose]();
