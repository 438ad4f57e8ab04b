import { z } from "zod";
import { formatProblem, type Problem, toProblems } from "#rehearsal/block-kit/problem.ts";
import type { Faults } from "#rehearsal/faults.ts";
import { parseJson } from "#rehearsal/http-message.ts";
import type { Workspace } from "#rehearsal/state/workspace.ts";

/** What the Web API methods need: the workspace, the injected faults and the URLs for Socket Mode. */
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
  /** The kind of token that the method requires. */
  readonly token: "bot" | "app" | "none";
  run(slack: Slack, args: unknown): ApiAnswer;
};

/** Creates a Web API method from its argument schema and its handler. Like Slack, it ignores unknown arguments. */
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

/** Builds an error response; as from Slack, the wrong fields are listed in two places. */
export function refuse(error: string, problems: readonly Problem[] = []): Refusal {
  if (problems.length === 0) return { ok: false, error };
  const errors = problems.map(formatProblem);
  return { ok: false, error, errors, response_metadata: { messages: errors.map((message) => `[ERROR] ${message}`) } };
}

/** Creates the schema of an argument that is JSON text in a form and plain JSON in a JSON body. */
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
