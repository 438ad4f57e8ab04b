import { describe, expect, it } from "vitest";
import { writeMention } from "#kernel/mention.ts";
import { readMessageText } from "#slack/listen/read-text.ts";
import { parseFormValues } from "#slack/listen/read-values.ts";

const origin = { teamId: "T0SIERRA", botUserId: "U0BOT" };
const julio = writeMention({ surface: "slack", account: "T0SIERRA", user: "U0JULIO" });

describe("the text that Slack sends", () => {
  it.each([
    ["Visité a <@U0JULIO> ayer", `Visité a ${julio} ayer`],
    ["Visité a <@U0JULIO|julio.chavez> ayer", `Visité a ${julio} ayer`],
    ["<@U0BOT> visité a Rosa", " visité a Rosa"],
    ["en <#C0SALA|sala> con <!here>", "en <#C0SALA|sala> con <!here>"],
    ["a &lt;@U0JULIO&gt; &amp; Rosa", "a <@U0JULIO> & Rosa"],
    ["<https://a.example|sus planes>", "sus planes (https://a.example)"],
    ["<https://docs.example.org/1|ficha_modelo>", "ficha_modelo (https://docs.example.org/1)"],
    ["<http://a.example/|a.example>", "http://a.example/"],
    [
      "<https://docs.example.org/d/1_a_b?x=1&amp;y=2> y :pulgar_arriba:",
      "https://docs.example.org/d/1_a_b?x=1&y=2 y :pulgar_arriba:",
    ],
    ["<mailto:rosa@a.example|rosa@a.example>", "rosa@a.example"],
  ])("%s", (sent, read) => {
    expect(readMessageText(sent, origin)).toBe(read);
  });

  it("has mentions in the fields of a form too", () => {
    const state = { comment: { value: { value: "Gracias a <@U0JULIO>" } }, level: { value: { value: null } } };
    expect(parseFormValues(state, origin)).toEqual({ comment: `Gracias a ${julio}` });
  });
});
