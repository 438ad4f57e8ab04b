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
 * Turns a mentor's free account of a visit into what it says, each value with the words it came from. The same words
 * give the same reading, in time that grows with their length; it never throws. A value whose words are not in the
 * account is dropped.
 */
export function readAccount(prepared: Prepared): Reading {
  return readScene(setScene(prepared));
}

export function readScene(scene: Scene): Reading {
  const { isGrounded } = scene;
  const only = <T>(candidate: Candidate<T> | undefined) =>
    candidate && isGrounded(candidate.quote) ? candidate : undefined;
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
    ...said("notHeldReason", notHeld ? only(readReason(scene)) : undefined),
    ...said("request", only(readStory(scene, "request"))),
    ...said("working", only(readStory(scene, "working"))),
    ...said("challenge", only(readStory(scene, "challenge"))),
    ...said("noneAgreed", only(readNoneAgreed(scene))),
    ...said("nextVisit", only(readNextVisit(scene))),
    principalCommitments: readCommitments(scene, "theirs").filter(({ quote }) => isGrounded(quote)),
    mentorCommitments: readCommitments(scene, "mine").filter(({ quote }) => isGrounded(quote)),
    focusSuggestions: suggestFocus(scene),
    unreadable: readUnreadable(scene),
  };
}

/** What was not said has no key. */
function said<Slot extends string, T>(slot: Slot, candidate: T | undefined): { [S in Slot]?: T } {
  return candidate ? ({ [slot]: candidate } as { [S in Slot]?: T }) : {};
}
