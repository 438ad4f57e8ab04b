import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { readAccount } from "#understanding/account/account-reading.ts";
import { prepareText } from "#understanding/clauses/prepare-text.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import { classifyUtterance } from "#understanding/utterance/classify-utterance.ts";
import { describeMachine, load } from "./measure/machine.ts";
import { median, percentile } from "./measure/percentile.ts";
import { contextOf, NOTES, type Note } from "./read/notes.ts";

const WARM_UP = 30;
const RUNS = Number(process.env.BENCH_RUNS ?? 200);
/** The recognizers take so much longer that they run only every so many runs. */
const EVERY = 10;
const PROMISED = { classifiersMs: 3, loadMs: 100 } as const;

const weight = z.object({ readMs: z.number(), textMb: z.number(), decodeMs: z.number(), decodedMb: z.number() });

type Subject = "understanding" | "account" | "utterance" | "json" | "recognizers";

/** Milliseconds of each run, and processor time of all runs: the latter is what other work on the machine changes least. */
type Taken = { readonly runs: number[]; cpu: number };
type Times = Readonly<Record<Subject, Taken>>;

/** What understanding a note takes, and what of it are the classifiers; and what their weights cost. */
export async function benchRead(): Promise<void> {
  const weights = await weighWeights();
  const recognize = await findRecognizers();
  const lines = [`read: ${describeMachine()}, load ${load()}`, `${RUNS} runs after ${WARM_UP}`, ""];
  let isKept = weights.decodeMs < PROMISED.loadMs;
  for (const note of NOTES) {
    const times = measure(note, recognize);
    const classifiers = meanCpu(times.account) + meanCpu(times.utterance);
    // What is promised is of a note as people write them; few have more than two hundred words.
    if (note.words < 60) isKept &&= classifiers <= PROMISED.classifiersMs;
    lines.push(
      `${note.language}, ${note.words} words:`,
      ...describe(times),
      `  both classifiers, processor time: ${ms(classifiers)}`,
    );
  }
  lines.push("", ...describeWeights(weights), ...describePromises(isKept), `load at the end ${load()}`);
  process.stdout.write(`${lines.join("\n")}\n`);
  if (!isKept) process.exitCode = 1;
}

async function weighWeights(): Promise<z.infer<typeof weight>> {
  const program = join(import.meta.dirname, "read", "weigh-weights.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  return weight.parse(JSON.parse(stdout));
}

type Recognize = (note: Note) => unknown;

/** The recognizers of Microsoft, where the packages that only development needs are installed. */
async function findRecognizers(): Promise<Recognize | undefined> {
  try {
    const { Culture, recognizeDateTime } = await import("@microsoft/recognizers-text-date-time");
    const now = new Date("2026-11-18T17:30");
    return ({ text, language }) =>
      recognizeDateTime(text, language === "es" ? Culture.Spanish : Culture.English, undefined, now);
  } catch {
    return undefined;
  }
}

function measure(note: Note, recognize: Recognize | undefined): Times {
  const context = contextOf(note);
  const prepared = prepareText(note.text, context);
  const document = documentOf(note);
  const nothing = (): Taken => ({ runs: [], cpu: 0 });
  const times: Times = {
    understanding: nothing(),
    account: nothing(),
    utterance: nothing(),
    json: nothing(),
    recognizers: nothing(),
  };
  const take = (subject: Subject, run: number, work: () => unknown) => {
    const [began, cpuBefore] = [performance.now(), cpuMs()];
    work();
    if (run < 0) return;
    times[subject].cpu += cpuMs() - cpuBefore;
    times[subject].runs.push(performance.now() - began);
  };
  for (let run = -WARM_UP; run < RUNS; run++) {
    take("understanding", run, () => understandMessageByRules(note.text, context));
    take("account", run, () => readAccount(prepared));
    take("utterance", run, () => classifyUtterance(prepared));
    take("json", run, () => JSON.stringify(JSON.parse(document)));
    if (recognize && run % EVERY === 0) take("recognizers", run, () => recognize(note));
  }
  return times;
}

/** The processor time of this thread so far, in milliseconds. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const meanCpu = ({ cpu, runs }: Taken) => cpu / runs.length;

/** A JSON document as long as the note, with its words. */
function documentOf({ text }: Note): string {
  const words = text.split(/\s+/).map((word, index) => ({ [`word${index}`]: word }));
  while (JSON.stringify(words).length > text.length) words.pop();
  return JSON.stringify(words);
}

function describe(times: Times): readonly string[] {
  const names: Readonly<Record<Subject, string>> = {
    understanding: "understanding",
    account: "of it readAccount",
    utterance: "of it classifyUtterance",
    json: "JSON of the same size, parsed and written",
    recognizers: "Microsoft recognizers, for dates alone",
  };
  return Object.entries(names).flatMap(([subject, name]) => {
    const own = times[subject as Subject];
    if (own.runs.length === 0) return [];
    const figures = `median ${ms(median(own.runs))}, p95 ${ms(percentile(own.runs, 95))}, processor ${ms(meanCpu(own))}`;
    return [`  ${name.padEnd(42)} ${figures}`];
  });
}

function describeWeights({ readMs, textMb, decodeMs, decodedMb }: z.infer<typeof weight>): readonly string[] {
  return [
    `weights of both languages: read as text in ${ms(readMs)}, ${textMb.toFixed(1)} MB; decoded at the first message in ${ms(decodeMs)}, ${decodedMb.toFixed(1)} MB`,
  ];
}

function describePromises(isKept: boolean): readonly string[] {
  const { classifiersMs, loadMs } = PROMISED;
  return [
    `promised: the classifiers take at most ${classifiersMs} ms of the processor for a note of usual length, the weights are decoded in less than ${loadMs} ms: ${isKept ? "kept" : "not kept"}`,
  ];
}

const ms = (value: number) => (value < 0.1 ? `${(value * 1000).toFixed(1)} µs` : `${value.toFixed(2)} ms`);
