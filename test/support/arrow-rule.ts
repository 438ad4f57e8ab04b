import { posix } from "node:path";
import { ARROWS, NEVER, PACKAGES, type Place, ROOMS, ROOTS } from "#test/rules/arrows.ts";
import type { SourceFile } from "./source-files.ts";
import { type Import, importsOf } from "./syntax.ts";

/** What a file of src imports against the table, one line each: empty when it keeps to the arrows. */
export function forbiddenImports(file: SourceFile): readonly string[] {
  const importer = file.path.replace(/^src\//, "");
  return importsOf(file).flatMap((one) => {
    const reason = refusal(importer, one);
    return reason ? [`${file.path} imports ${one.from ?? "a computed name"}: ${reason}`] : [];
  });
}

/** Imports that climb hide a crossing; this holds for every folder, not only src. */
export function climbingImports(file: SourceFile): readonly string[] {
  return importsOf(file)
    .filter((one) => one.from?.split("/").includes(".."))
    .map((one) => `${file.path} imports ${one.from}`);
}

function refusal(importer: string, { from, typesOnly }: Import): string | undefined {
  if (from === undefined) return "the name must stand there to be checked";
  if (from.split("/").includes("..")) return "across folders it is #folder/file.ts";
  const folder = posix.dirname(importer);
  if (from.startsWith("./")) return crossing(importer, posix.join(folder, from), typesOnly);
  if (!from.startsWith("#")) return foreign(importer, packageOf(from), typesOnly);
  if (from.startsWith("#test/")) return "the house never leans on its tests";
  const target = from.replace(/^#(src\/)?/, "");
  return posix.dirname(target) === folder ? "in one folder it is ./file.ts" : crossing(importer, target, typesOnly);
}

function crossing(importer: string, target: string, typesOnly: boolean): string | undefined {
  if (ROOTS.some((root) => isIn(importer, root))) return undefined;
  const home = placeOf(importer);
  if (home === "mentoring" && placeOf(target) === home) return betweenRooms(roomOf(importer), roomOf(target));
  if (home === placeOf(target)) return undefined;
  if (!ARROWS[home]) return `${home} has no line in the table of arrows`;
  const never = (NEVER[home] ?? []).find((place) => isIn(target, place));
  if (never) return `${home} never imports ${never}, not even a type`;
  const allowed = allowedTo(importer);
  return isLetIn(target, allowed, typesOnly) ? undefined : `${home} may import only ${allowed.join(", ") || "itself"}`;
}

function betweenRooms(from: string, to: string): string | undefined {
  if (from === to) return undefined;
  const [here, there] = [levelOf(from), levelOf(to)];
  if (here === undefined || there === undefined) return `${here === undefined ? from : to} has no place in the order`;
  if (there < here) return undefined;
  return `in mentoring ${from || "a file beside the rooms"} comes before ${to}`;
}

/** What its folder may import, and besides it what a room of that folder may. */
function allowedTo(importer: string): readonly Place[] {
  return Object.entries(ARROWS).flatMap(([place, allowed]) => (isIn(importer, place) ? allowed : []));
}

/** Which step of the order a room stands on; files beside the rooms stand before the first. */
function levelOf(room: string): number | undefined {
  const level = room === "" ? -1 : ROOMS.findIndex((rooms) => rooms.includes(room));
  return room !== "" && level === -1 ? undefined : level;
}

function foreign(importer: string, name: string, typesOnly: boolean): string | undefined {
  const line = PACKAGES.find(([pattern]) =>
    pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
  if (!line) return `${name} has no line in the table of packages`;
  const [, places] = line;
  return isLetIn(importer, places, typesOnly) ? undefined : `${name} belongs in ${places.join(", ")}`;
}

function isLetIn(path: string, places: readonly Place[], typesOnly: boolean): boolean {
  return places.some((place) =>
    place.startsWith("type ") ? typesOnly && isIn(path, place.slice("type ".length)) : isIn(path, place),
  );
}

function isIn(path: string, place: Place): boolean {
  return place.startsWith("*") ? path.endsWith(place.slice(1)) : path === place || path.startsWith(`${place}/`);
}

/** The folder under src, or the file itself where it lies in src. */
function placeOf(path: string): string {
  return path.split("/")[0] ?? path;
}

function roomOf(path: string): string {
  const [, room, file] = path.split("/");
  return room !== undefined && file !== undefined ? room : "";
}

function packageOf(specifier: string): string {
  const [first = specifier, second] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}
