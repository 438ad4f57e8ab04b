import type { PersonId } from "#kernel/id.ts";
import { saveManagedLeave } from "#mentoring/leave/manage-leave.ts";
import { listPeoplePage } from "#mentoring/overview/list-people-page.ts";
import {
  beginManagedPair,
  changeMentorOfManagedPair,
  correctManagedPair,
  endManagedPair,
  reopenManagedPair,
} from "#mentoring/pair/manage-pair.ts";
import { correctManagedEmail } from "#mentoring/pair/manage-person.ts";
import { findPair } from "#mentoring/pair/pair.store.ts";
import { findPerson } from "#mentoring/people/person.store.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { emailCellSchema } from "#mentoring/roster/cell.ts";
import { mergePeople } from "#mentoring/roster/merge-people.ts";
import type { FormName } from "./forms.ts";
import type { SubmitHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { parseLeave } from "./parse-settings-form.ts";
import { findPersonPage } from "./people.press.ts";
import {
  explainAbsence,
  explainBeginning,
  explainCorrection,
  explainEmail,
  explainEnding,
  explainMentorChange,
  explainMerge,
  explainReopening,
} from "./people-says.ts";
import { createFieldErrors, createFormRefusal, type SubmitOutcome } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

const CHOOSE = createPhrase("people.error.choose");

export const peopleSubmitHandlers: SubmitHandlers<Extract<FormName, `people.${string}`>> = {
  "people.search": async ({ tx, me }, _, { query }) =>
    hasRole(me, "coordinator")
      ? { kind: "show", form: { name: "people.search", page: await listPeoplePage(tx, { query }) } }
      : createFormRefusal(createPhrase("common.not_a_coordinator")),
  "people.begin_pair": async ({ tx, me, now }, { person: id, as }, { other: otherId, role, on }) => {
    if (!otherId) return createFieldErrors({ other: CHOOSE });
    if (!role) return createFieldErrors({ role: CHOOSE });
    const [person, other] = [await findPerson(tx, id), await findPerson(tx, otherId)];
    if (!person || !other) return createFormRefusal(createPhrase("people.gone"));
    const [principal, mentor] = as === "principal" ? [person, other] : [other, person];
    const day = on ?? now.toZonedDateTimeISO(principal.zone).toPlainDate();
    const outcome = await beginManagedPair(tx, me, { principal, mentor, role, on: day }, now);
    const says = explainBeginning(outcome, { principal, mentor });
    if (outcome.kind === "has_lead") return createFieldErrors({ role: says });
    return finish({ tx, me, now }, id, outcome.kind === "begun", says);
  },
  "people.end_pair": async ({ tx, me, now }, { pair: id, person }, { on, reason }) => {
    if (!reason) return createFieldErrors({ reason: CHOOSE });
    const pair = await findPair(tx, id);
    const today = now.toZonedDateTimeISO(pair?.principal.zone ?? me.zone).toPlainDate();
    const day = on ?? today;
    const outcome = await endManagedPair(tx, me, id, { on: day, reason }, now);
    const isDone = outcome.kind === "ended" || outcome.kind === "planned";
    return finish({ tx, me, now }, person, isDone, explainEnding(outcome, day));
  },
  "people.reopen_pair": async ({ tx, me, now }, { pair, person }, { reason }) => {
    if (!reason) return createFieldErrors({ reason: CHOOSE });
    const outcome = await reopenManagedPair(tx, me, pair, now, { otherEnds: reason });
    return finish({ tx, me, now }, person, outcome.kind === "reopened", explainReopening(outcome));
  },
  "people.change_mentor": async ({ tx, me, now }, { pair: id, person }, { mentor: mentorId, on, reason }) => {
    const mentor = mentorId && (await findPerson(tx, mentorId));
    if (!mentor) return createFieldErrors({ mentor: CHOOSE });
    if (!reason) return createFieldErrors({ reason: CHOOSE });
    const pair = await findPair(tx, id);
    const day = on ?? now.toZonedDateTimeISO(pair?.principal.zone ?? me.zone).toPlainDate();
    const outcome = await changeMentorOfManagedPair(tx, me, id, { mentor, on: day, reason }, now);
    return finish({ tx, me, now }, person, outcome.kind === "changed", explainMentorChange(outcome, mentor.name));
  },
  "people.correct_pair": async ({ tx, me, now }, { pair, person }, { role, startsOn }) => {
    if (!role || !startsOn)
      return createFieldErrors({ ...(!role && { role: CHOOSE }), ...(!startsOn && { startsOn: CHOOSE }) });
    const outcome = await correctManagedPair(tx, me, pair, { role, startsOn }, now);
    if (outcome.kind === "visit_before") return createFieldErrors({ startsOn: explainCorrection(outcome) });
    const isDone = outcome.kind === "changed" || outcome.kind === "unchanged";
    return finish({ tx, me, now }, person, isDone, explainCorrection(outcome));
  },
  "people.email": async ({ tx, me, now }, { person }, { email }) => {
    if (!email || !emailCellSchema.safeParse(email).success)
      return createFieldErrors({ email: createPhrase("people.error.email") });
    const outcome = await correctManagedEmail(tx, me, person, email, now);
    const isDone = outcome.kind === "changed" || outcome.kind === "unchanged";
    return finish({ tx, me, now }, person, isDone, explainEmail(outcome));
  },
  "people.absence": async ({ tx, me, now }, { person }, filled) => {
    const found = await findPerson(tx, person);
    const days = parseLeave(filled, now.toZonedDateTimeISO(found?.zone ?? me.zone).toPlainDate());
    if (days === "backwards") return createFieldErrors({ leaveTo: createPhrase("home.error.leave") });
    const outcome = await saveManagedLeave(tx, me, person, days, now);
    return finish({ tx, me, now }, person, outcome.kind === "saved", explainAbsence(outcome, found?.name ?? "", days));
  },
  "people.merge": async ({ tx, me, now }, { person }, { other }) => {
    if (!other) return createFieldErrors({ other: CHOOSE });
    const outcome = await mergePeople(tx, me, { gone: other, stays: person }, now);
    return finish({ tx, me, now }, person, outcome.kind === "merged", explainMerge(outcome));
  },
};

/** Shows the person's page with what was done, or leaves the form open with why it was not. */
async function finish(
  at: Pick<RequestContext, "tx" | "me" | "now">,
  person: PersonId,
  isDone: boolean,
  says: ReplyPhrase,
): Promise<SubmitOutcome<never>> {
  const form = isDone ? await findPersonPage(at, person, { says }) : undefined;
  return form ? { kind: "show", form } : createFormRefusal(says);
}
