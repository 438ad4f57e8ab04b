import { z } from "zod";
import { formatProblem, type SchemaProblem, toSchemaProblems } from "#rehearsal/block-kit/problem.ts";
import type { FaultInjector } from "#rehearsal/faults.ts";
import { parseJson } from "#rehearsal/http-message.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";

/** What the local Slack's Web API methods need: the workspace, the injected failures and the URLs for Socket Mode. */
export type WebApiContext = {
  readonly workspace: LocalWorkspace;
  readonly faults: FaultInjector;
  /** Creates a URL for one Socket Mode connection. */
  issueSocketUrl(): string;
};

export type ErrorResponse = {
  readonly ok: false;
  readonly error: string;
  readonly errors?: readonly string[];
  readonly response_metadata?: { readonly messages: readonly string[] };
};

export type ApiResponse = { readonly ok: true; readonly [field: string]: unknown } | ErrorResponse;

export type ApiMethod = {
  /** The kind of token that the method requires. */
  readonly token: "bot" | "app" | "none";
  run(slack: WebApiContext, args: unknown): ApiResponse;
};

/** Creates a Web API method from its argument schema and its handler. Like Slack, it ignores unknown arguments. */
export function createMethod<Args>(
  token: ApiMethod["token"],
  schema: z.ZodType<Args>,
  act: (slack: WebApiContext, args: Args) => ApiResponse,
): ApiMethod {
  return {
    token,
    run(slack, args) {
      const read = schema.safeParse(args, { reportInput: true });
      return read.success ? act(slack, read.data) : refuseArguments(read.error.issues);
    },
  };
}

/** Builds an error response. As Slack does, it lists the wrong arguments in two places. */
export function errorResponse(error: string, problems: readonly SchemaProblem[] = []): ErrorResponse {
  if (problems.length === 0) return { ok: false, error };
  const errors = problems.map(formatProblem);
  return { ok: false, error, errors, response_metadata: { messages: errors.map((message) => `[ERROR] ${message}`) } };
}

/** Creates the schema of an argument that the caller sends as JSON text in a form, and as plain JSON in a JSON body. */
export function jsonArgumentSchema<Value>(schema: z.ZodType<Value>) {
  return z.preprocess((value) => (typeof value === "string" ? parseJson(value) : value), schema);
}

export const booleanArgumentSchema = z
  .union([z.boolean(), z.string().transform((value) => value === "true" || value === "1")])
  .default(false);

export const numberArgumentSchema = z.coerce.number().int().positive();

const OWN_ERRORS: Readonly<Record<string, string>> = {
  blocks: "invalid_blocks_format",
  metadata: "invalid_metadata_format",
};

function refuseArguments(issues: readonly z.core.$ZodIssue[]): ErrorResponse {
  const own = issues.map((issue) => OWN_ERRORS[String(issue.path[0])]).find((error) => error !== undefined);
  return own ? errorResponse(own) : errorResponse("invalid_arguments", toSchemaProblems(issues, []));
}
