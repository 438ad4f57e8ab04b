import { expect, it } from "vitest";
import { readAttachment } from "#slack/listen/read-attachment.ts";

const clip = (transcription?: object) => ({
  files: [{ subtype: "slack_audio", mimetype: "audio/mp4", ...(transcription && { transcription }) }],
});
const done = (content: string, has_more = false) => clip({ status: "complete", preview: { content, has_more } });

it.each([
  ["a message without anything", {}, undefined],
  ["a picture", { files: [{ mimetype: "image/png" }] }, { kind: "file" }],
  ["a voice clip", clip(), { kind: "voice" }],
  ["a recording from elsewhere", { files: [{ mimetype: "audio/ogg" }] }, { kind: "voice" }],
  ["a clip whose words are not written down yet", clip({ status: "processing" }), { kind: "voice" }],
  ["a clip with its words", done("Hoy vi a Rosa"), { kind: "voice", transcript: "Hoy vi a Rosa" }],
  ["a clip of whose words only the beginning is there", done("Hoy vi a", true), { kind: "voice" }],
  ["a clip in which nothing is said", done(" "), { kind: "voice" }],
] as const)("%s", (_, event, read) => {
  expect(readAttachment(event)).toEqual(read);
});
