/**
 * Where the simulation takes each fact of the law from. Every fact stands here: as an attribute that some stage sets in a
 * man's case, as a constant of this model, or as one that is not asked because it cannot matter. A fact in none of them
 * fails the test beside this file, so a new rule cannot silently read what nobody provides.
 */
import type { FactId } from '@draftlight/law'

/** Choice facts that differ from man to man: a column in his case. The first value is what he has unless a stage says so. */
export const choices = {
  register: 'none',
  purpose: 'medical',
  in_reserve: 'no',
  enlisted_in_reserve_before_2024: 'no',
  deferral: 'none',
  service_done: 'none',
  serving_now: 'no',
  fitness: 'none',
  g_months: '6',
  intent_to_evade: 'none',
  study_level: 'none',
  children_count: '0',
  unexpunged_conviction: 'no',
  under_investigation_or_trial: 'no',
} as const satisfies Partial<Record<FactId, string>>
export type ChoiceColumn = keyof typeof choices

/** Day facts that stages set; NEVER until then. */
export const days = [
  'on',
  'placed_at',
  'placed_at_moscow',
  'appearance_at',
  'account_notice_at',
  'account_notice_at_moscow',
  'handed_at',
  'refused_at',
  'registered_letter_dispatched_at',
  'registered_letter_delivered_at',
  'appeared_at',
  'summons_withdrawn_on',
  'status_ended_on',
  'birth_date',
  'deferral_until',
  'fitness_decided_on',
  'callup_decision_on',
  'dispatch_on',
  'decision_notified_on',
  'ban_learned_on',
] as const satisfies readonly FactId[]

/** Of these, the days of one summons; a next one begins without them. */
export const summonsDays = [
  'placed_at',
  'placed_at_moscow',
  'appearance_at',
  'account_notice_at',
  'account_notice_at_moscow',
  'handed_at',
  'refused_at',
  'registered_letter_dispatched_at',
  'registered_letter_delivered_at',
  'appeared_at',
  'summons_withdrawn_on',
  'status_ended_on',
  'ban_learned_on',
] as const satisfies readonly (typeof days)[number][]

/** The same for every man of this model. */
export const constants = {
  sex: 'M',
  citizenship_ru: 'yes',
  on_military_register: 'yes',
  permanently_abroad: 'no',
  target: 'conscript',
  valid_reason: 'none',
  valid_reason_documented: 'no',
  // A study deferral of this model is the plain first one; paths that the law does not settle are not drawn.
  study_form: 'full_time',
  accredited_programme: 'yes',
  degree_held: 'none',
  entered_in_year_of_last_diploma: 'no',
  study_deferrals_before: 'school',
  spo_after_grade: '11',
  study_interruption: 'none',
  study_term_grows: 'none',
  raises_child_without_mother: 'no',
  disabled_child_under_3: 'no',
  married_registered: 'no',
  wife_pregnant_weeks: 'none',
  care_of_close_relative_needing_care: 'no',
  guardian_of_minor_sibling: 'no',
  other_carers_exist: 'yes',
  close_relative_died_in_service: 'no',
  // Degrees, IT specialists, elected office, special services and alternative service are not drawn.
  academic_degree: 'no',
  it_accredited_employer: 'no',
  it_normal_hours: 'no',
  it_degree_from_list: 'no',
  it_employment: 'none',
  it_hired_within_year_of_graduating: 'no',
  employer_listed: 'no',
  state_special_service_with_degree: 'no',
  full_time_elected: 'no',
  registered_candidate: 'no',
  acs_ground: 'none',
  acs_term_restored: 'no',
  acs_decision: 'none',
  // The three groups with narrower dispatch windows are not drawn.
  dispatch_group: 'none',
  serving_sentence_type: 'none',
  // A man's penal ground is as old as he is.
  penal_ground_after_summons: 'no',
} as const satisfies Partial<Record<FactId, string>>

/** What a man of the reserve is under an order of mobilization, beside what is the same for everybody: see mobilization-law.ts. */
export const ofReservist = {
  target: 'reservist',
  in_reserve: 'yes',
  service_done: 'conscript',
  fitness: 'A',
} as const satisfies Partial<Record<FactId, string>>
/** Facts that only the law of mobilization reads here; the days and kinds that it is asked for put others in their place. */
export const underOrder = {
  rank_group: 'soldier_sergeant_warrant',
  mobilization_kind: 'none',
  mobilization_call: 'summons',
  commissar_permission: 'no',
  booked_by_employer: 'no',
  cares_for_group_1_disabled: 'no',
  dependants_under_16: '0',
  single_parent_of_child_under_16: 'no',
  mother_alone_with_four_under_8: 'no',
} as const satisfies Partial<Record<FactId, string>>
export const underOrderDays = ['mobilization_declared_on'] as const satisfies readonly FactId[]

/** Facts that no rule used here reads for any man of this model. */
export const moot = {
  period_started_on: 'the two-week self-appearance has no penalty of its own and no stage follows it',
  notice_of_inclusion_on: 'a notice of inclusion restricts nothing',
  moved_on: 'moves are not simulated yet',
  move_reported_on: 'moves are not simulated yet',
  move_kind: 'moves are not simulated yet',
  summons_came_by: 'how a summons may reach a man decides nothing that a stage asks; each channel sets its own days',
  summons_form: 'what a gap in the form does was not seen, and no stage draws one',
  has_gosuslugi_account: 'the notice owed on placement changes no day that a stage asks',
  valid_reason_ended_on: 'no man of this model has a valid reason',
  ground_after_decision: 'a ground that arises later is asked anew by the commission',
  has_foreign_passport: 'passports are not simulated',
  passport_handed_on: 'passports are not simulated',
  service_ended_on: 'nobody comes back from service within a run',
  data_kind: 'what the register holds changes no day',
  suit_about: 'suits are not simulated',
  suit_filed_on: 'suits are not simulated',
  interim_measure_granted: 'suits are not simulated',
  final_judgment_on: 'suits are not simulated',
  complaint_to: 'complaints are not simulated',
  complaint_registered_on: 'complaints are not simulated',
  complaint_refused_on: 'complaints are not simulated',
  fine_ruling_received_on: 'complaints are not simulated',
  medical_evaded_on: 'fines other than for not appearing are not simulated',
  document_lost_on: 'fines other than for not appearing are not simulated',
  evasion_ended_on: 'criminal cases end with their opening in this model',
  hides_from_investigation: 'criminal cases end with their opening in this model',
  evader_conclusion_on: 'nobody is followed past call-up age',
  lawful_grounds_not_to_serve: 'nobody is followed past call-up age',
  crossing_on: 'the border stage compares days itself with the ban asked of the law',
  commissariat_exit_decision: 'men in the reserve have no trips in this model',
  provider: 'feeds have parameters of their own',
  data_event_on: 'feeds have parameters of their own',
  offender: 'employers are not simulated',
  employer_failure: 'employers are not simulated',
  employer_failed_on: 'employers are not simulated',
  citizenship_acquired_on: 'the men of this model are citizens from birth',
  female_mil_specialty: 'the men of this model are citizens from birth',
  deferral_ground_lost_on: 'a deferral of this model lasts to its last day',
  study_expected_end: 'who studies has a deferral with a last day, or is asked while he studies',
  study_ended_on: 'who studies has a deferral with a last day, or is asked while he studies',
  post_diploma_leave_until: 'who studies has a deferral with a last day, or is asked while he studies',
  defence_on: 'who studies has a deferral with a last day, or is asked while he studies',
  school_exams_passed_on: 'who studies has a deferral with a last day, or is asked while he studies',
  degree_award_decided_on: 'degrees are not drawn',
  acs_applied_on: 'alternative service is not simulated yet',
  acs_decided_on: 'alternative service is not simulated yet',
  acs_started_on: 'alternative service is not simulated yet',
  acs_in_military_body: 'alternative service is not simulated yet',
  changed_on: 'reports of changes are not simulated yet',
  change_reported_on: 'reports of changes are not simulated yet',
  left_russia_on: 'absences of over six months are not simulated yet',
  absence_over_6_months: 'absences of over six months are not simulated yet',
  departure_reported_on: 'absences of over six months are not simulated yet',
  returned_on: 'absences of over six months are not simulated yet',
  return_reported_on: 'absences of over six months are not simulated yet',
  conscript_service_started_on: 'a man leaves the model when he is dispatched',
  training_camp_summons: 'training camps are not simulated',
  camp_months: 'training camps are not simulated',
  mobilization_ended_on: 'an order of a scenario does not end within its run',
} as const satisfies Partial<Record<FactId, string>>
