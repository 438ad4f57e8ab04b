import { z } from "zod";

/** What hangs on a message besides its words. A voice clip whose words Slack has written down is these words. */
export type Attachment = { readonly kind: "voice" | "file"; readonly transcript?: string };

const files = z.object({
  files: z
    .array(
      z.object({
        mimetype: z.string().optional(),
        subtype: z.string().optional(),
        transcription: z
          .object({
            status: z.string(),
            preview: z.object({ content: z.string(), has_more: z.boolean().optional() }).optional(),
          })
          .optional(),
      }),
    )
    .min(1),
});

/** Reads what hangs on a message. Nothing of it is downloaded. */
export function readAttachment(event: unknown): Attachment | undefined {
  const [first] = files.safeParse(event).data?.files ?? [];
  if (!first) return undefined;
  const isVoice = first.subtype === "slack_audio" || first.mimetype?.startsWith("audio/") === true;
  if (!isVoice) return { kind: "file" };
  const { status, preview } = first.transcription ?? {};
  // Of a long clip Slack sends only the beginning, which would be taken for the whole.
  const isWhole = status === "complete" && preview && preview.content.trim() !== "" && !preview.has_more;
  return { kind: "voice", ...(isWhole && { transcript: preview.content }) };
}
