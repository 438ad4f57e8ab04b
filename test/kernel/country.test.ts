import { describe, expect, it } from "vitest";
import { findCountryOfZone, toCountry } from "#kernel/country.ts";

describe("a country", () => {
  it.each([
    ["pe", "PE"],
    ["GB", "GB"],
    ["uk", "GB"],
    ["XX", undefined],
    ["Peru", undefined],
    ["", undefined],
  ])("written %j is %s", (given, country) => {
    expect(toCountry(given)).toBe(country);
  });

  it.each([
    ["America/Lima", "PE"],
    ["Europe/London", "GB"],
    ["America/Chicago", "US"],
    ["US/Eastern", "US"],
    ["Asia/Kolkata", "IN"],
    ["Europe/Berlin", "DE"],
    ["UTC", undefined],
  ])("is where the clocks of %s go: %s", (zone, country) => {
    expect(findCountryOfZone(zone)).toBe(country);
  });
});
