import { describe, expect, test } from "vitest";
import { type MrkdwnSpan, parseMrkdwnLine } from "#rehearsal/page/mrkdwn/parse-line.ts";
import { parseMrkdwn } from "#rehearsal/page/mrkdwn/parse-mrkdwn.ts";

/** A line as one string, so that a case can be read: **bold**, //italic//, --struck--, [link](url). */
const drawn = (spans: readonly MrkdwnSpan[]): string => spans.map(drawnSpan).join("");

function drawnSpan(span: MrkdwnSpan): string {
  switch (span.kind) {
    case "text":
      return span.text;
    case "code":
      return `{${span.text}}`;
    case "bold":
      return `**${drawn(span.spans)}**`;
    case "italic":
      return `//${drawn(span.spans)}//`;
    case "strike":
      return `--${drawn(span.spans)}--`;
    case "link":
      return `[${span.label}](${span.url})`;
    case "person":
      return `@${span.id}`;
    case "named":
      return span.name;
  }
}

describe("what Fieldbook writes is read as Slack reads it", () => {
  const cases: readonly (readonly [why: string, written: string, read: string])[] = [
    ["the three marks", "*Lo que trajo* _«ayer»_ ~no~", "**Lo que trajo** //«ayer»// --no--"],
    ["one inside the other", "*_Borrador_ de hoy*", "**//Borrador// de hoy**"],
    ["marks inside words mean nothing", "a_b_c 2*3*4 snake_case", "a_b_c 2*3*4 snake_case"],
    ["a lonely star, and stars with spaces", "5 * 3, * no *", "5 * 3, * no *"],
    ["accents are letters too", "año_nuevo_año", "año_nuevo_año"],
    ["marks beside punctuation", "(*sí*), «_no_».", "(**sí**), «//no//»."],
    ["nothing is read inside code", "`*no* <@U1>`", "{*no* <@U1>}"],
    ["a link with words", "<https://a.org/x_y_z|la *ficha*>", "[la *ficha*](https://a.org/x_y_z)"],
    [
      "a link inside a style keeps its underscores",
      "_vea <https://a.org/x_y>_",
      "//vea [https://a.org/x_y](https://a.org/x_y)//",
    ],
    ["a link that would run a script is only text", "<javascript:alert(1)|pulse>", "<javascript:alert(1)|pulse>"],
    ["a person", "Hola <@U1>", "Hola @U1"],
    ["everyone, a channel, a group", "<!here> <#C1|patio> <!subteam^S1|@mentoras>", "@here #patio @mentoras"],
    ["what people typed is not a tag", "&lt;b&gt; R&amp;D &amp;lt;", "<b> R&D &lt;"],
    ["a tag of HTML is only text", "<script>alert(1)</script>", "<script>alert(1)</script>"],
  ];
  test.each(cases)("%s", (_why, written, read) => {
    expect(drawn(parseMrkdwnLine(written))).toBe(read);
  });
});

test("quoted lines stand together, code stands apart, empty lines stay", () => {
  const paragraphs = parseMrkdwn("Dijo:\n&gt; uno\n> dos\n\nFin\n```\na < b\n```");
  expect(
    paragraphs.map((each) => (each.kind === "code" ? [each.kind, each.text] : [each.kind, ...each.lines.map(drawn)])),
  ).toEqual([
    ["text", "Dijo:"],
    ["quote", "uno", "dos"],
    ["text", "", "Fin"],
    ["code", "a < b"],
  ]);
});
