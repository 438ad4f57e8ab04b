import type { z } from "zod";

export type SchemaProblem = {
  readonly message: string;
  /**
   * The path to the wrong value from the top of the call's arguments, which becomes the JSON pointer in the error
   * message.
   */
  readonly path: readonly PropertyKey[];
};

/** Formats a problem as Slack does: `must be less than 25 characters [json-pointer:/view/title/text]`. */
export function formatProblem({ message, path }: SchemaProblem): string {
  return `${message} [json-pointer:/${path.map(String).join("/")}]`;
}

/**
 * Converts zod issues to Slack's wording. The schema must be parsed with `reportInput`, which distinguishes a missing
 * value from a wrong one.
 */
export function toSchemaProblems(issues: readonly z.core.$ZodIssue[], from: readonly PropertyKey[]): SchemaProblem[] {
  return issues.flatMap((issue) => {
    const path = [...from, ...issue.path];
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({ message: `invalid additional property: ${key}`, path }));
    if (isMissing(issue))
      return [{ message: `missing required field: ${String(path.at(-1))}`, path: path.slice(0, -1) }];
    return [{ message: wordIssue(issue), path }];
  });
}

function isMissing(issue: z.core.$ZodIssue) {
  if (issue.code === "invalid_union") return typeOf(issue.input) === undefined && issue.path.at(-1) === "type";
  return (issue.code === "invalid_type" || issue.code === "invalid_value") && issue.input === undefined;
}

function wordIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "too_big":
      return issue.origin === "array"
        ? `no more than ${issue.maximum} items allowed`
        : `must be less than ${Number(issue.maximum) + 1}${issue.origin === "string" ? " characters" : ""}`;
    case "too_small":
      return issue.origin === "array"
        ? `must provide at least ${issue.minimum} items`
        : `must be more than ${Number(issue.minimum) - 1}${issue.origin === "string" ? " characters" : ""}`;
    case "invalid_type":
      return `must provide ${/^[aeio]/.test(issue.expected) ? "an" : "a"} ${issue.expected}`;
    case "invalid_union":
      return `unsupported type: ${typeOf(issue.input)}`;
    case "invalid_value":
      return issue.path.at(-1) === "type" ? `unsupported type: ${String(issue.input)}` : "must be a valid enum value";
    default:
      return issue.message;
  }
}

function typeOf(input: unknown): unknown {
  return typeof input === "object" && input !== null && "type" in input ? input.type : undefined;
}
