/**
 * Every fact that a person can be asked, in the order in which questions are asked. Groups stay together on the page; a
 * fact belongs to exactly one. Names are the law base's. What was not asked is unknown, never assumed.
 */
import type { ChoiceFact, DayFact, Fact } from './language/expression.ts'

const choice = <const G extends string, const I extends string, const V extends string>(
  group: G,
  id: I,
  ...values: V[]
): ChoiceFact<V> & { id: I; group: G } => Object.freeze({ kind: 'choice', id, values, group })
const yesNo = <const G extends string, const I extends string>(
  group: G,
  id: I,
): ChoiceFact<'no' | 'yes'> & { id: I; group: G } => choice(group, id, 'no', 'yes')
const day = <const G extends string, const I extends string>(
  group: G,
  id: I,
  clock: DayFact['clock'] = 'local',
): DayFact & { id: I; group: G } => Object.freeze({ kind: 'day', id, group, clock })

/** Every fact by its id: what a person can be asked, its values or that it is a day, and the group of its question. Names are the law base's. */
export const fact = Object.freeze({
  /** The day asked about. */
  on: day('asked', 'on'),

  register: choice('summons', 'register', 'federal', 'moscow_city', 'none'),
  purpose: choice('summons', 'purpose', 'data_check', 'medical', 'commission', 'dispatch', 'other'),
  target: choice('summons', 'target', 'conscript', 'reservist', 'initial_registration'),
  /** How it reached him: the ways that the law lists, and three that it does not. */
  summons_came_by: choice(
    'summons',
    'summons_came_by',
    'none',
    'commissariat_by_hand',
    'employer_or_university',
    'registered_letter',
    'account_or_register',
    'multifunctional_centre',
    'letter_box',
    'relative',
    'call_or_message',
  ),
  /** A paper summons names him, day and hour, place and reason, and bears signature and seal. */
  summons_form: choice('summons', 'summons_form', 'none', 'complete', 'something_missing'),

  placed_at: day('service', 'placed_at'),
  /** The same instant by the Moscow clock (SW-TZ). */
  placed_at_moscow: day('service', 'placed_at_moscow', 'moscow'),
  appearance_at: day('service', 'appearance_at'),
  account_notice_at: day('service', 'account_notice_at'),
  account_notice_at_moscow: day('service', 'account_notice_at_moscow', 'moscow'),
  has_gosuslugi_account: yesNo('service', 'has_gosuslugi_account'),
  handed_at: day('service', 'handed_at'),
  refused_at: day('service', 'refused_at'),
  registered_letter_dispatched_at: day('service', 'registered_letter_dispatched_at'),
  registered_letter_delivered_at: day('service', 'registered_letter_delivered_at'),

  appeared_at: day('appearance', 'appeared_at'),
  valid_reason: choice(
    'appearance',
    'valid_reason',
    'none',
    'illness',
    'relative_grave_or_funeral',
    'force_majeure',
    'other_accepted',
  ),
  valid_reason_documented: yesNo('appearance', 'valid_reason_documented'),
  valid_reason_ended_on: day('appearance', 'valid_reason_ended_on'),
  intent_to_evade: choice('appearance', 'intent_to_evade', 'none', 'alleged', 'proved'),
  summons_withdrawn_on: day('appearance', 'summons_withdrawn_on'),
  status_ended_on: day('appearance', 'status_ended_on'),

  birth_date: day('person', 'birth_date'),
  sex: choice('person', 'sex', 'M', 'F'),
  citizenship_ru: yesNo('person', 'citizenship_ru'),
  in_reserve: yesNo('person', 'in_reserve'),
  enlisted_in_reserve_before_2024: yesNo('person', 'enlisted_in_reserve_before_2024'),
  on_military_register: choice('person', 'on_military_register', 'yes', 'no_but_obliged', 'no_not_obliged'),
  permanently_abroad: yesNo('person', 'permanently_abroad'),
  /** Never: a citizen by birth or since childhood. */
  citizenship_acquired_on: day('person', 'citizenship_acquired_on'),
  /** A woman with a listed military specialty: medicine, signals and others. */
  female_mil_specialty: yesNo('person', 'female_mil_specialty'),

  deferral: choice(
    'deferral',
    'deferral',
    'none',
    'school',
    'spo',
    'bachelor',
    'specialist',
    'master',
    'postgraduate',
    'health',
    'family',
    'other',
  ),
  deferral_until: day('deferral', 'deferral_until'),
  deferral_ground_lost_on: day('deferral', 'deferral_ground_lost_on'),

  service_done: choice('service done', 'service_done', 'none', 'conscript', 'contract', 'ags', 'foreign_treaty'),
  serving_now: yesNo('service done', 'serving_now'),

  fitness: choice('health', 'fitness', 'none', 'A', 'B', 'V', 'G', 'D'),
  fitness_decided_on: day('health', 'fitness_decided_on'),
  /** For how many months category G was given. */
  g_months: choice('health', 'g_months', '6', '12'),

  serving_sentence_type: choice(
    'penal',
    'serving_sentence_type',
    'none',
    'compulsory_works',
    'corrective_works',
    'restriction',
    'forced_labour',
    'arrest',
    'prison',
  ),
  /** A sentence passed, or a case opened, only after the summons was sent, for missing it, for example, did not bar it. */
  unexpunged_conviction: choice('penal', 'unexpunged_conviction', 'no', 'yes', 'since_the_summons'),
  under_investigation_or_trial: choice('penal', 'under_investigation_or_trial', 'no', 'yes', 'since_the_summons'),

  study_level: choice(
    'study',
    'study_level',
    'none',
    'school',
    'prep_department',
    'spo',
    'bachelor',
    'specialist',
    'master',
    'postgraduate',
  ),
  study_form: choice('study', 'study_form', 'full_time', 'other'),
  accredited_programme: yesNo('study', 'accredited_programme'),
  degree_held: choice('study', 'degree_held', 'none', 'bachelor', 'specialist_or_master'),
  entered_in_year_of_last_diploma: yesNo('study', 'entered_in_year_of_last_diploma'),
  study_deferrals_before: choice(
    'study',
    'study_deferrals_before',
    'none',
    'school',
    'prep_department',
    'spo',
    'school_and_bachelor',
    'bachelor',
    'other',
  ),
  /** Whether college was entered after nine or after eleven years of school. */
  spo_after_grade: choice('study', 'spo_after_grade', '9', '11'),
  study_interruption: choice(
    'study',
    'study_interruption',
    'none',
    'academic_leave',
    'transfer',
    'left_and_reinstated',
    'expelled_and_reinstated',
  ),
  /** By how much leave, transfer or reinstatement makes the whole term of study longer. */
  study_term_grows: choice('study', 'study_term_grows', 'none', 'up_to_a_year', 'over_a_year'),
  study_expected_end: day('study', 'study_expected_end'),
  /** Finished, expelled or left: the last day as a student. */
  study_ended_on: day('study', 'study_ended_on'),
  post_diploma_leave_until: day('study', 'post_diploma_leave_until'),
  /** A postgraduate's defence of the qualification work, after admission to it. */
  defence_on: day('study', 'defence_on'),
  school_exams_passed_on: day('study', 'school_exams_passed_on'),

  academic_degree: yesNo('work', 'academic_degree'),
  degree_award_decided_on: day('work', 'degree_award_decided_on'),
  it_accredited_employer: yesNo('work', 'it_accredited_employer'),
  it_normal_hours: yesNo('work', 'it_normal_hours'),
  it_degree_from_list: yesNo('work', 'it_degree_from_list'),
  it_employment: choice('work', 'it_employment', 'none', 'under_11_months', 'at_least_11_months'),
  it_hired_within_year_of_graduating: yesNo('work', 'it_hired_within_year_of_graduating'),
  employer_listed: yesNo('work', 'employer_listed'),
  state_special_service_with_degree: yesNo('work', 'state_special_service_with_degree'),
  full_time_elected: yesNo('work', 'full_time_elected'),
  registered_candidate: yesNo('work', 'registered_candidate'),

  children_count: choice('family', 'children_count', '0', '1', '2', '3+'),
  raises_child_without_mother: yesNo('family', 'raises_child_without_mother'),
  disabled_child_under_3: yesNo('family', 'disabled_child_under_3'),
  married_registered: yesNo('family', 'married_registered'),
  wife_pregnant_weeks: choice('family', 'wife_pregnant_weeks', 'none', 'under_22', '22_or_more'),
  care_of_close_relative_needing_care: yesNo('family', 'care_of_close_relative_needing_care'),
  guardian_of_minor_sibling: yesNo('family', 'guardian_of_minor_sibling'),
  other_carers_exist: yesNo('family', 'other_carers_exist'),
  close_relative_died_in_service: yesNo('family', 'close_relative_died_in_service'),

  callup_decision_on: day('call-up', 'callup_decision_on'),
  decision_notified_on: day('call-up', 'decision_notified_on'),
  /** A ground for deferral or exemption, or worse health, that arose after the decision. */
  ground_after_decision: yesNo('call-up', 'ground_after_decision'),
  has_foreign_passport: yesNo('call-up', 'has_foreign_passport'),
  passport_handed_on: day('call-up', 'passport_handed_on'),
  service_ended_on: day('call-up', 'service_ended_on'),
  dispatch_on: day('call-up', 'dispatch_on'),
  dispatch_group: choice('call-up', 'dispatch_group', 'none', 'rural_field_worker', 'teacher', 'far_north'),
  period_started_on: day('call-up', 'period_started_on'),

  notice_of_inclusion_on: day('registration', 'notice_of_inclusion_on'),
  data_kind: choice(
    'registration',
    'data_kind',
    'none',
    'identity',
    'contact_and_address',
    'family',
    'education',
    'work',
    'health',
    'criminal',
    'property_and_vehicles',
    'tax',
    'other',
  ),
  moved_on: day('registration', 'moved_on'),
  move_kind: choice('registration', 'move_kind', 'residence', 'stay_over_3_months'),
  move_reported_on: day('registration', 'move_reported_on'),
  /** Family, education, work or position. */
  changed_on: day('registration', 'changed_on'),
  change_reported_on: day('registration', 'change_reported_on'),
  left_russia_on: day('registration', 'left_russia_on'),
  absence_over_6_months: yesNo('registration', 'absence_over_6_months'),
  departure_reported_on: day('registration', 'departure_reported_on'),
  returned_on: day('registration', 'returned_on'),
  return_reported_on: day('registration', 'return_reported_on'),

  /** The day he learned of the ban or the measures. */
  ban_learned_on: day('court', 'ban_learned_on'),
  suit_about: choice('court', 'suit_about', 'none', 'decision', 'ban_or_measures'),
  suit_filed_on: day('court', 'suit_filed_on'),
  interim_measure_granted: yesNo('court', 'interim_measure_granted'),
  final_judgment_on: day('court', 'final_judgment_on'),
  complaint_to: choice('court', 'complaint_to', 'none', 'regional_commission', 'other_authority'),
  complaint_registered_on: day('court', 'complaint_registered_on'),
  complaint_refused_on: day('court', 'complaint_refused_on'),
  fine_ruling_received_on: day('court', 'fine_ruling_received_on'),

  medical_evaded_on: day('offences', 'medical_evaded_on'),
  document_lost_on: day('offences', 'document_lost_on'),
  /** The day on which evading the call-up ended. */
  evasion_ended_on: day('offences', 'evasion_ended_on'),
  hides_from_investigation: yesNo('offences', 'hides_from_investigation'),
  /** The day of the commission's conclusion that he did not serve without lawful grounds. */
  evader_conclusion_on: day('offences', 'evader_conclusion_on'),
  lawful_grounds_not_to_serve: yesNo('offences', 'lawful_grounds_not_to_serve'),

  crossing_on: day('border', 'crossing_on'),
  commissariat_exit_decision: yesNo('border', 'commissariat_exit_decision'),

  /** An agency asks about its own duties: who it is, and the day of the event that it has to pass on. */
  provider: choice(
    'agencies',
    'provider',
    'none',
    'tax_service',
    'investigators',
    'court',
    'health_body',
    'social_fund',
    'election_commission',
    'authority',
    'university',
    'interior_ministry',
    'property_register',
    'employer',
    'it_employer',
    'other',
  ),
  data_event_on: day('agencies', 'data_event_on'),
  offender: choice('agencies', 'offender', 'official', 'organisation'),
  employer_failure: choice(
    'agencies',
    'employer_failure',
    'none',
    'no_lists',
    'summons_not_handed',
    'hiring_not_reported',
    'mobilization_not_helped',
  ),
  employer_failed_on: day('agencies', 'employer_failed_on'),

  acs_ground: choice('alternative service', 'acs_ground', 'none', 'conviction', 'indigenous_people'),
  acs_applied_on: day('alternative service', 'acs_applied_on'),
  /** Whether the commission took a late application up for good reasons. */
  acs_term_restored: yesNo('alternative service', 'acs_term_restored'),
  acs_decision: choice('alternative service', 'acs_decision', 'none', 'granted', 'refused'),
  acs_decided_on: day('alternative service', 'acs_decided_on'),
  acs_started_on: day('alternative service', 'acs_started_on'),
  acs_in_military_body: yesNo('alternative service', 'acs_in_military_body'),

  conscript_service_started_on: day('contract', 'conscript_service_started_on'),

  rank_group: choice(
    'reserve',
    'rank_group',
    'soldier_sergeant_warrant',
    'junior_officer',
    'major_or_lieutenant_colonel',
    'colonel',
    'general',
  ),
  training_camp_summons: yesNo('reserve', 'training_camp_summons'),
  camp_months: choice('reserve', 'camp_months', 'none', 'under_12', '12_or_more'),

  /** A mobilization declared anew; the decree of 2022 is known to the law itself. */
  mobilization_kind: choice('mobilization', 'mobilization_kind', 'none', 'partial', 'general'),
  mobilization_declared_on: day('mobilization', 'mobilization_declared_on'),
  mobilization_ended_on: day('mobilization', 'mobilization_ended_on'),
  mobilization_call: choice('mobilization', 'mobilization_call', 'none', 'order_in_card', 'summons', 'instruction'),
  commissar_permission: yesNo('mobilization', 'commissar_permission'),
  booked_by_employer: yesNo('mobilization', 'booked_by_employer'),
  cares_for_group_1_disabled: yesNo('mobilization', 'cares_for_group_1_disabled'),
  dependants_under_16: choice('mobilization', 'dependants_under_16', '0', '1', '2', '3', '4+'),
  single_parent_of_child_under_16: yesNo('mobilization', 'single_parent_of_child_under_16'),
  mother_alone_with_four_under_8: yesNo('mobilization', 'mother_alone_with_four_under_8'),
})

/** The id of a fact: "placed_at". */
export type FactId = keyof typeof fact
/** A group of questions; the day asked about is in none. */
export type FactGroup = Exclude<(typeof fact)[FactId]['group'], 'asked'>
/** The same in the order in which they are asked. */
export const facts: readonly Fact[] = Object.values(fact)

/** Groups in the author's order: related questions stay together. The day asked about is not a question. */
export const groups: readonly string[] = [...new Set(facts.map((f) => f.group))].filter((g) => g !== 'asked')
