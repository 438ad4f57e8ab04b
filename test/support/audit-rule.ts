import type { SourceFile } from "./source-files.ts";
import { type FunctionCalls, functionCallsOf, importedNamesOf } from "./syntax.ts";

/** How a function of a store begins whose name says that it writes. */
const WRITES = /^(insert|update|mark|unmark|delete|save|write|remember|change|link|grant|lockOrOpen)(?![a-z])/;

/** The three ways to write an audit line, from mentoring/audit/audit.ts. */
const AUDITS = ["audit", "auditAll", "auditPrivateAct"];

/** The exported functions of a file that write through a store: the acts. */
export function actsOf(file: SourceFile): readonly string[] {
  return reaching(file, storeWritersOf(file));
}

/** Acts that reach no audit line in their own file, as `file: function`. */
export function actsWithoutLine(file: SourceFile): readonly string[] {
  const audited = new Set(reaching(file, AUDITS));
  return actsOf(file)
    .filter((act) => !audited.has(act))
    .map((act) => `${file.path}: ${act}`);
}

function storeWritersOf(file: SourceFile): readonly string[] {
  return importedNamesOf(file)
    .filter(({ from, name }) => from.endsWith(".store.ts") && WRITES.test(name))
    .map(({ name }) => name);
}

/** The exported functions that call one of `names`, directly or through other functions of the file. */
function reaching(file: SourceFile, names: readonly string[]): readonly string[] {
  const functions = new Map(functionCallsOf(file).map((one) => [one.name, one]));
  const reaches = ({ name, calls }: FunctionCalls, seen: readonly string[] = []): boolean =>
    calls.some((called) => {
      if (names.includes(called)) return true;
      const local = seen.includes(called) ? undefined : functions.get(called);
      return local !== undefined && reaches(local, [...seen, name]);
    });
  return [...functions.values()].filter((one) => one.isExported && reaches(one)).map(({ name }) => name);
}
