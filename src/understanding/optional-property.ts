/** Returns an object with one key, or an empty object if the value is undefined, to be spread into another object. */
export function createOptionalProperty<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
