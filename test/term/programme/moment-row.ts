import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";

export type ProgrammeRow = {
  readonly workspace: WorkspaceId;
  readonly zone: string;
  readonly weekend: readonly number[];
  readonly first: number;
  readonly from: string;
  readonly until: string;
  readonly half: string;
};
export type PersonRow = {
  readonly id: PersonId;
  readonly workspace: WorkspaceId;
  readonly name: string;
  readonly zone: string;
  readonly language: Language;
  readonly school: string | null;
  readonly region: string | null;
  readonly active: boolean;
  readonly roles: readonly string[] | null;
  readonly leaves: readonly { readonly from: string; readonly to: string }[] | null;
  readonly setting: {
    readonly time: string;
    readonly fewer: boolean;
    readonly paused: boolean;
    readonly until: string | null;
  } | null;
  readonly consent: "yes" | "no" | null;
};
export type DayRow = {
  readonly workspace: WorkspaceId;
  readonly on: string;
  readonly kind: string;
  readonly place: string;
};
export type PlaceRow = {
  readonly workspace: WorkspaceId;
  readonly place: string;
  readonly weekend: readonly number[] | null;
  readonly from: string | null;
  readonly until: string | null;
};

export type MomentRow = {
  readonly programmes: readonly ProgrammeRow[];
  readonly people: readonly PersonRow[];
  readonly days: readonly DayRow[] | null;
  readonly places: readonly PlaceRow[] | null;
};

/** How everything stands, as one JSON value. */
export const MOMENT = `select json_build_object(
  'programmes', (select json_agg(json_build_object('workspace', workspace_id, 'zone', time_zone, 'weekend', weekend,
    'first', week_starts_on, 'from', messages_from, 'until', messages_until, 'half', half_day_until)) from delivery.programme),
  'people', (select json_agg(json_build_object('id', p.id, 'workspace', p.workspace_id, 'name', p.name, 'zone', p.time_zone,
    'language', p.language, 'school', p.school, 'region', p.region, 'active', p.deactivated_at is null,
    'roles', (select json_agg(role order by role) from delivery.person_role where person_id = p.id),
    'leaves', (select json_agg(json_build_object('from', from_on, 'to', to_on)) from delivery.leave where person_id = p.id),
    'setting', (select json_build_object('time', question_time, 'fewer', fewer, 'paused', paused_at is not null, 'until', paused_until)
      from own.setting where person_id = p.id),
    'consent', (select case when withdrawn_at is not null then 'no' when given_at is not null then 'yes' end
      from delivery.consent where person_id = p.id and purpose = 'questions')) order by p.name) from delivery.person p),
  'days', (select json_agg(json_build_object('workspace', workspace_id, 'on', day_on, 'kind', kind, 'place', place))
    from delivery.calendar_day),
  'places', (select json_agg(json_build_object('workspace', workspace_id, 'place', place, 'weekend', weekend,
    'from', messages_from, 'until', messages_until)) from delivery.place_week)
) as moment`;
