/** Whether the platform knows this zone. "+05:00" is no place: its clocks do not change with the seasons. */
export function isZone(zone: string): boolean {
  try {
    return (
      /^[A-Za-z]/.test(zone) && new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== ""
    );
  } catch {
    return false;
  }
}
