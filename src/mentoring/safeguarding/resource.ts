import type { SafeguardingResourceId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import type { Verification } from "./verification.ts";

/**
 * The kinds of help: numbers for emergencies, helplines, the route by which danger to a child is reported, and channels
 * that protect who speaks of violence, harassment or corruption.
 */
export const RESOURCE_KINDS = ["emergency", "helpline", "child_route", "protection_channel"] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** Public help of a country, described in a language. */
export type SafeguardingResource = SafeguardingResourceDetails & {
  readonly id: SafeguardingResourceId;
  readonly verification?: Verification;
};

export type SafeguardingResourceDetails = {
  /** ISO 3166-1 alpha-2, such as "PE". */
  readonly country: string;
  readonly language: Language;
  readonly kind: ResourceKind;
  readonly name: string;
  /** A number, a link, or what to do. */
  readonly how: string;
  /** Who has to report what to whom, and by when; only for the route of a child. */
  readonly duty?: string;
};
