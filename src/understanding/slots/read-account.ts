import type { NotHeldReason } from "#kernel/contact-codes.ts";
import type { Prepared } from "#understanding/clauses/prepare.ts";
import { type Scene, setScene } from "#understanding/clauses/set-scene.ts";
import type { Candidate, Reading } from "#understanding/reading.ts";
import { readCommitments, readNextVisit, readNoneAgreed } from "./agreed.ts";
import { readModality } from "./read-modality.ts";
import { readOutcome } from "./read-outcome.ts";
import { readPrincipal } from "./read-principal.ts";
import { readReason } from "./read-reason.ts";
import { readStory } from "./read-story.ts";
import { suggestFocus } from "./suggest-focus.ts";
import { readAhead, readOn, readTimes, readUnreadable } from "./when.ts";

/**
 * Extracts the values of a mentor's free account, each with the words it came from; a value whose words are not in the
 * account is dropped. Deterministic, in linear time; never throws.
 */
export function readAccount(prepared: Prepared): Reading {
  return readScene(setScene(prepared));
}

/** `story`: computed from another scene of the same text in the same language. */
export function readScene(scene: Scene, story: Story = readStorySlots(scene)): Reading {
  const only = grounded(scene);
  const outcome = only(readOutcome(scene));
  const notHeld = outcome?.value === "not_held" && outcome.sure;
  const { startsAt, minutes } = readTimes(scene);
  return {
    language: scene.language,
    ...said("principal", only(readPrincipal(scene))),
    ...said("on", only(readOn(scene))),
    ...said("ahead", only(readAhead(scene))),
    ...said("startsAt", only(startsAt)),
    ...said("minutes", notHeld ? undefined : only(minutes)),
    ...said("modality", notHeld ? undefined : only(readModality(scene))),
    ...said("outcome", outcome),
    ...said("notHeldReason", notHeld ? only(story.reason) : undefined),
    ...said("request", story.request),
    ...said("working", story.working),
    ...said("challenge", story.challenge),
    ...said("noneAgreed", story.noneAgreed),
    ...said("nextVisit", story.nextVisit),
    principalCommitments: story.principalCommitments,
    mentorCommitments: story.mentorCommitments,
    focusSuggestions: story.focusSuggestions,
    unreadable: readUnreadable(scene),
  };
}

/** The slots that do not depend on which parts are about the visit. */
export type Story = Pick<
  Reading,
  | "request"
  | "working"
  | "challenge"
  | "noneAgreed"
  | "nextVisit"
  | "principalCommitments"
  | "mentorCommitments"
  | "focusSuggestions"
> & {
  /** Why a visit was not held, as far as the text says it; the outcome decides whether it applies. */
  readonly reason?: Candidate<NotHeldReason>;
};

export function readStorySlots(scene: Scene): Story {
  const only = grounded(scene);
  return {
    ...said("request", only(readStory(scene, "request"))),
    ...said("working", only(readStory(scene, "working"))),
    ...said("challenge", only(readStory(scene, "challenge"))),
    ...said("noneAgreed", only(readNoneAgreed(scene))),
    ...said("nextVisit", only(readNextVisit(scene))),
    ...said("reason", readReason(scene)),
    principalCommitments: readCommitments(scene, "theirs").filter(({ quote }) => scene.isGrounded(quote)),
    mentorCommitments: readCommitments(scene, "mine").filter(({ quote }) => scene.isGrounded(quote)),
    focusSuggestions: suggestFocus(scene),
  };
}

function grounded({ isGrounded }: Scene) {
  return <T>(candidate: Candidate<T> | undefined) => (candidate && isGrounded(candidate.quote) ? candidate : undefined);
}

/** Drops undefined keys. */
function said<Slot extends string, T>(slot: Slot, candidate: T | undefined): { [S in Slot]?: T } {
  return candidate ? ({ [slot]: candidate } as { [S in Slot]?: T }) : {};
}
