import type { NotHeldReason } from "#kernel/contact-codes.ts";
import type { Prepared } from "#understanding/clauses/prepare.ts";
import { type Scene, setScene } from "#understanding/clauses/set-scene.ts";
import { optionalKey } from "#understanding/optional-key.ts";
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
 * Extracts the values of a mentor's account in free text, each with the words it came from; a value whose words are not
 * in the account is dropped. Deterministic, in linear time; never throws.
 */
export function readAccount(prepared: Prepared): Reading {
  return readScene(setScene(prepared));
}

/**
 * Reads every slot of an account. `story` may be passed if it was already computed from the same text in the same
 * language.
 */
export function readScene(scene: Scene, story: Story = readStorySlots(scene)): Reading {
  const only = grounded(scene);
  const outcome = only(readOutcome(scene));
  const notHeld = outcome?.value === "not_held" && outcome.sure;
  const { startsAt, minutes } = readTimes(scene);
  return {
    language: scene.language,
    ...optionalKey("principal", only(readPrincipal(scene))),
    ...optionalKey("on", only(readOn(scene))),
    ...optionalKey("ahead", only(readAhead(scene))),
    ...optionalKey("startsAt", only(startsAt)),
    ...optionalKey("minutes", notHeld ? undefined : only(minutes)),
    ...optionalKey("modality", notHeld ? undefined : only(readModality(scene))),
    ...optionalKey("outcome", outcome),
    ...optionalKey("notHeldReason", notHeld ? only(story.reason) : undefined),
    ...optionalKey("request", story.request),
    ...optionalKey("working", story.working),
    ...optionalKey("challenge", story.challenge),
    ...optionalKey("noneAgreed", story.noneAgreed),
    ...optionalKey("nextVisit", story.nextVisit),
    principalCommitments: story.principalCommitments,
    mentorCommitments: story.mentorCommitments,
    focusSuggestions: story.focusSuggestions,
    unreadable: readUnreadable(scene),
  };
}

/** The slots whose values do not depend on which parts of the text are about the visit itself. */
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
  /** The reason why a visit was not held, if the text states one; it applies only if the outcome is "not held". */
  readonly reason?: Candidate<NotHeldReason>;
};

export function readStorySlots(scene: Scene): Story {
  const only = grounded(scene);
  return {
    ...optionalKey("request", only(readStory(scene, "request"))),
    ...optionalKey("working", only(readStory(scene, "working"))),
    ...optionalKey("challenge", only(readStory(scene, "challenge"))),
    ...optionalKey("noneAgreed", only(readNoneAgreed(scene))),
    ...optionalKey("nextVisit", only(readNextVisit(scene))),
    ...optionalKey("reason", readReason(scene)),
    principalCommitments: readCommitments(scene, "theirs").filter(({ quote }) => scene.isGrounded(quote)),
    mentorCommitments: readCommitments(scene, "mine").filter(({ quote }) => scene.isGrounded(quote)),
    focusSuggestions: suggestFocus(scene),
  };
}

function grounded({ isGrounded }: Scene) {
  return <T>(candidate: Candidate<T> | undefined) => (candidate && isGrounded(candidate.quote) ? candidate : undefined);
}
