import { describe, expect, it } from "vitest";
import { openLog } from "#kernel/log.ts";

const BOT_TOKEN = "xoxb-1234567890-abcDEF";
const APP_TOKEN = "xapp-1-A0123-456-fedcba";

describe("a secret in the log", () => {
  it.each([
    ["a token", { token: "s3cret" }],
    ["a header", { request: { headers: { authorization: "s3cret", cookie: "s3cret" } } }],
    ["a token far down", { answer: { team: { apps: [{ bot: { botToken: "s3cret" } }] } } }],
    ["a signing secret", { config: { slack: { signingSecret: "s3cret" } } }],
    ["a password", { database: { password: "s3cret" } }],
  ])("is left out by its name: %s", (_, fields) => {
    const line = written((log) => log.info({ event: "test.logged", ...fields }, "Something happened."));
    expect(line).toContain("[redacted]");
    expect(line).not.toContain("s3cret");
  });

  it.each([
    ["a field", { slack: `sent with ${BOT_TOKEN}` }],
    ["a list far down", { one: { two: { three: [APP_TOKEN] } } }],
    ["an error's message", { err: new Error(`${BOT_TOKEN} was refused`) }],
  ])("is left out by its look: in %s", (_, fields) => {
    const line = written((log) => log.error({ event: "test.logged", ...fields }, `Slack refused ${APP_TOKEN}.`));
    expect(line).toContain("[redacted]");
    expect(line).not.toContain("abcDEF");
    expect(line).not.toContain("fedcba");
  });

  it("takes nothing else with it (a planted value)", () => {
    const at = Temporal.Instant.from("2026-11-16T13:00:00Z");
    const line = written((log) =>
      log.info({ event: "notice.sent", notice: "n1", at, counts: [1, { of: 2 }] }, "A notice was sent."),
    );
    expect(JSON.parse(line)).toMatchObject({
      notice: "n1",
      at: "2026-11-16T13:00:00Z",
      counts: [1, { of: 2 }],
      msg: "A notice was sent.",
    });
  });
});

describe("what people wrote", () => {
  const parsing = (text: string) => {
    try {
      return JSON.parse(text);
    } catch (error) {
      return error;
    }
  };
  it.each([
    ["JSON that cannot be read", parsing('{"text": Rosa llora')],
    ["a value", Object.assign(new Error('invalid input syntax for type uuid: "Rosa llora"'), { code: "22P02" })],
    ["a value of two lines", Object.assign(new Error('invalid input: "Rosa\nllora"'), { code: "22023" })],
  ])("is left out of an error that quotes it: %s", (_, err) => {
    const line = written((log) => log.error({ event: "test.logged", err }, "Something failed."));
    expect(line).toContain("[redacted]");
    expect(line).not.toMatch(/Rosa|llora/);
  });

  it("and other errors are written as they are (a planted value)", () => {
    const err = Object.assign(new Error('relation "outbox" does not exist'), { code: "42P01" });
    expect(JSON.parse(written((log) => log.error({ event: "test.logged", err }, "Failed."))).err).toMatchObject({
      message: 'relation "outbox" does not exist',
      stack: expect.stringContaining("log.test.ts"),
    });
  });
});

describe("fields that contain themselves", () => {
  it("are written to a depth", () => {
    const circular: Record<string, unknown> = { name: "outer" };
    circular.again = circular;
    expect(written((log) => log.info({ event: "test.logged", circular }, "Something happened."))).toContain(
      "[redacted]",
    );
  });
});

describe("a log line", () => {
  it("without an event is refused by the compiler (a planted fault)", () => {
    // @ts-expect-error: every line has an `event`.
    expect(written((log) => log.info({ notice: "n1" }, "A notice was sent."))).toContain("n1");
    // @ts-expect-error: an event is a noun and what happened to it.
    expect(written((log) => log.info({ event: "sent" }, "A notice was sent."))).toContain("sent");
  });
});

describe("an error in the log", () => {
  it("is named, with none of the row that the database quotes", () => {
    const error = Object.assign(new Error("value too long"), { code: "22001", detail: "Failing row: Me costó callar" });
    const line = written((log) => log.error({ event: "act.failed", err: error }, "An act failed."));
    expect(JSON.parse(line).err).toMatchObject({ type: "Error", code: "22001", message: "value too long" });
    expect(line).not.toContain("costó");
  });
});

function written(write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = [];
  write(openLog("debug", { write: (line) => void lines.push(line) }));
  return lines.join("");
}
