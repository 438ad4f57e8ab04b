/** Returns an object with the one key, or an empty object if the value is undefined, so that it can be spread. */
export function optionalKey<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
