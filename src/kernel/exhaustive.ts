/** Checks that a switch over a union is exhaustive: `tsc` rejects the call while a member is unhandled. */
export function assertNever(value: never): never {
  throw new Error(`unhandled member: ${JSON.stringify(value)}`);
}
