import { expect, it } from "vitest";
import type { SafeguardingResourceId } from "#kernel/id.ts";
import type { SafeguardingHelp } from "#mentoring/safeguarding/choose-help.ts";
import { createReader } from "#slack/render/reader.ts";
import { dangerNowLines, emergencyLines, resourceLines } from "#slack/render/safeguarding/help-lines.ts";

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

it("the general numbers stand where they are needed, and the numbers for now say so", () => {
  expect(emergencyLines({ resources: [], contacts: [], emergency: "GB" }, READER)).toEqual([
    "If someone is in danger now, call 999.",
  ]);
  expect(dangerNowLines({ resources: [], contacts: [], emergency: "GB" }, READER)).toHaveLength(1);
  expect(dangerNowLines(help("105"), READER)[0]).toBe("If there is danger right now:");
});
