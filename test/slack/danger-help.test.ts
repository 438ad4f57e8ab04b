import { expect, it } from "vitest";
import type { PersonId, SafeguardingContactId, SafeguardingEventId, SafeguardingResourceId } from "#kernel/id.ts";
import type { SafeguardingHelp } from "#mentoring/safeguarding/choose-help.ts";
import type { ResourceKind, SafeguardingResource } from "#mentoring/safeguarding/resource.ts";
import { createReader } from "#slack/render/reader.ts";
import { dangerNowLines, emergencyLines, resourceLines } from "#slack/render/safeguarding/help-lines.ts";
import { ownDangerHelp, ownDangerMessage } from "#slack/render/safeguarding/own-danger.message.ts";
import { riskText } from "#slack/render/safeguarding/risk.message.ts";

const READER = createReader({ language: "en", zone: "America/Lima" });

const help = (how: string, more: Partial<SafeguardingHelp> = {}): SafeguardingHelp => ({
  resources: [
    {
      id: "1" as SafeguardingResourceId,
      country: "PE",
      language: "en",
      kind: "emergency",
      name: "Police *105*",
      how,
      duty: "<!channel> tell",
    },
  ],
  contacts: [],
  ...more,
});

it.each([
  ["105", "105"],
  ["https://help.example/report_here?a=1&b=2", "<https://help.example/report_here?a=1&amp;b=2>"],
  ["https://help.example: for officials", "<https://help.example>: for officials"],
  ["See https://help.example, or call.", "See <https://help.example>, or call."],
  ["<!here> *now*", "&lt;!here&gt; ∗now∗"],
])("a resource is reached by what was entered, and only links are links: %s", (how, shown) => {
  expect(resourceLines(help(how), ["emergency"])).toEqual([`• *Police ∗105∗*: ${shown}`, "&lt;!channel&gt; tell"]);
});

const of = (kind: ResourceKind, name: string): SafeguardingResource => ({
  id: name as SafeguardingResourceId,
  country: "PE",
  language: "en",
  kind,
  name,
  how: "1",
  ...(kind === "child_route" && { duty: "Tell the school board" }),
});

/** In which order these words stand in the blocks. */
function orderIn(blocks: readonly unknown[], words: readonly string[]): readonly string[] {
  const text = JSON.stringify(blocks);
  return words.filter((word) => text.includes(word)).toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
}

it("to somebody in danger who listens stands first, then the ambulance and the police, then the contacts", () => {
  const shown = {
    resources: [of("emergency", "Ambulance"), of("emergency", "Police"), of("helpline", "Helpline")],
    contacts: [{ id: "1" as SafeguardingContactId, name: "Julia", phone: "2", isOutsideLineOfCommand: true }],
  };
  expect(orderIn(ownDangerHelp({ help: shown }, READER), ["Police", "Julia", "Ambulance", "Helpline"])).toEqual([
    "Helpline",
    "Ambulance",
    "Police",
    "Julia",
  ]);
});

it("a contact who can be asked to call stands in the list as they were entered, and on the button by their name alone", () => {
  const ids = { id: "1" as SafeguardingContactId, personId: "1" as PersonId };
  const listed = (name: string) => ({ ...ids, name, isOutsideLineOfCommand: true });
  const names = ["Julia Ríos, psychologist of the UGEL", "Luis (doctor)", "Óscar"];
  const shown = { resources: [], contacts: names.map(listed) };
  const reply = { kind: "safeguarding.self", event: "1" as SafeguardingEventId, help: shown } as const;
  const blocks = JSON.stringify(ownDangerMessage(reply, READER).blocks);
  for (const name of names) expect(blocks).toContain(`• ${name}, outside the chain of command`);
  expect(blocks.match(/Ask [^"]*? to call me/g)).toEqual(
    ["Julia Ríos", "Luis", "Óscar"].map((name) => `Ask ${name} to call me`),
  );
});

it("of a child, who protects it stands before the numbers for danger right now, without the duties", () => {
  const shown = { resources: [of("emergency", "Police"), of("child_route", "Child protection")], contacts: [] };
  const words = ["Police", "If there is danger right now:", "Child protection", "school board"];
  expect(orderIn(riskText({ help: shown }, READER), words)).toEqual([
    "Child protection",
    "If there is danger right now:",
    "Police",
  ]);
});

it("the general numbers stand where they are needed, and the numbers for now say so", () => {
  expect(emergencyLines({ resources: [], contacts: [], emergency: "GB" }, READER)).toEqual([
    "If someone is in danger now, call 999.",
  ]);
  expect(dangerNowLines({ resources: [], contacts: [], emergency: "GB" }, READER)).toHaveLength(1);
  expect(dangerNowLines(help("105"), READER)[0]).toBe("If there is danger right now:");
});
