import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * A program of its own, because what is loaded once stays loaded: prints as JSON what the weights of the classifiers of
 * both languages take to load, and the memory they hold afterwards.
 */
setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

function heldMb(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

const languages = ["es", "en"] as const;

const before = heldMb();
const sources = languages.map((language) => `#understanding/language/${language}/learned-models.ts`);
const readFrom = performance.now();
for (const source of sources) await import(source);
const readMs = performance.now() - readFrom;
const textMb = heldMb() - before;

const { loadLearnedModels } = await import("#understanding/classifier/learned-models.ts");
const without = heldMb();
const decodedFrom = performance.now();
for (const language of languages) loadLearnedModels(language);
const decodeMs = performance.now() - decodedFrom;
const decodedMb = heldMb() - without;

process.stdout.write(JSON.stringify({ readMs, textMb, decodeMs, decodedMb }));
