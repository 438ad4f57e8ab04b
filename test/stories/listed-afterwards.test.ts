import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ask, openFolder } from "#test/cli/desk.ts";
import { openStory, type Story } from "#test/support/story.ts";

const SAMPLE = join(import.meta.dirname, "../../samples/peru");
const [PEOPLE, PAIRS] = [join(SAMPLE, "people.csv"), join(SAMPLE, "pairs.csv")];

const imports = async ({ database, clock }: Story, ...files: readonly string[]) =>
  expect((await ask(["roster", "import", ...files], database.db, { clock })).code).toBe(0);

describe.each(["socket", "http"] as const)("visits that are listed afterwards, over %s", (transport) => {
  test("eight past visits ask nobody, and wait on the mentor's Home", { timeout: 60_000 }, async () => {
    await using story = await openStory({ acquainted: true, transport, visits: {} });
    await using folder = await openFolder();
    await story.becomes("2026-11-18T09:00");
    const past = Array.from(
      { length: 8 },
      (_, day) =>
        `rosa.huaman@sierranorte.example,ana.quispe@sierranorte.example,2026-11-0${day + 1}T09:00,60,in_person,`,
    );
    await imports(
      story,
      PEOPLE,
      PAIRS,
      await folder.write("visits.csv", "principal,mentor,starts_at,minutes,modality,purpose", ...past),
    );
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    for (const time of ["2026-11-18T09:05", "2026-11-18T16:01", "2026-11-19T09:00", "2026-11-23T09:00"])
      await story.becomes(time);
    expect([ana.heard(), rosa.heard()]).toEqual([[], []]);
    const home = JSON.stringify(await ana.opensHome());
    expect(home).toContain("8 de noviembre");
  });
});
