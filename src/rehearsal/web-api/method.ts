import { z } from "zod";
import { type Problem, toProblems, wordProblem } from "#rehearsal/block-kit/problem.ts";
import type { Faults } from "#rehearsal/faults.ts";
import { parseJson } from "#rehearsal/http-message.ts";
import type { Workspace } from "#rehearsal/state/workspace.ts";

/** The context of the Web API methods. */
export type Slack = {
  readonly workspace: Workspace;
  readonly faults: Faults;
  /** Creates a URL for one Socket Mode connection. */
  issueSocketUrl(): string;
};

export type Refusal = {
  readonly ok: false;
  readonly error: string;
  readonly errors?: readonly string[];
  readonly response_metadata?: { readonly messages: readonly string[] };
};

export type ApiAnswer = { readonly ok: true; readonly [field: string]: unknown } | Refusal;

export type Method = {
  /** The kind of token it requires. */
  readonly token: "bot" | "app" | "none";
  run(slack: Slack, args: unknown): ApiAnswer;
};

/** A method: its argument schema and its handler. Unknown arguments are ignored, as by Slack. */
export function method<Args>(
  token: Method["token"],
  schema: z.ZodType<Args>,
  act: (slack: Slack, args: Args) => ApiAnswer,
): Method {
  return {
    token,
    run(slack, args) {
      const read = schema.safeParse(args, { reportInput: true });
      return read.success ? act(slack, read.data) : refuseArguments(read.error.issues);
    },
  };
}

/** An `invalid_arguments` response; Slack lists the wrong fields in two places. */
export function refuse(error: string, problems: readonly Problem[] = []): Refusal {
  if (problems.length === 0) return { ok: false, error };
  const errors = problems.map(wordProblem);
  return { ok: false, error, errors, response_metadata: { messages: errors.map((message) => `[ERROR] ${message}`) } };
}

/** An argument that is JSON text in a form and plain JSON in a JSON body. */
export function json<Value>(schema: z.ZodType<Value>) {
  return z.preprocess((value) => (typeof value === "string" ? parseJson(value) : value), schema);
}

export const flag = z
  .union([z.boolean(), z.string().transform((value) => value === "true" || value === "1")])
  .default(false);

export const number = z.coerce.number().int().positive();

const OWN_ERRORS: Readonly<Record<string, string>> = {
  blocks: "invalid_blocks_format",
  metadata: "invalid_metadata_format",
};

function refuseArguments(issues: readonly z.core.$ZodIssue[]): Refusal {
  const own = issues.map((issue) => OWN_ERRORS[String(issue.path[0])]).find((error) => error !== undefined);
  return own ? refuse(own) : refuse("invalid_arguments", toProblems(issues, []));
}
