/**
 * Every fact that a person can be asked, in the order in which questions are asked. Groups stay together on the page; a
 * fact belongs to exactly one. Names are the law base's. What was not asked is unknown, never assumed.
 */
import type { ChoiceFact, DayFact, Fact } from './language/expression.ts'

const choice = <const I extends string, const V extends string>(
  group: string,
  id: I,
  ...values: V[]
): ChoiceFact<V> & { id: I } => Object.freeze({ kind: 'choice', id, values, group })
const yesNo = <const I extends string>(group: string, id: I): ChoiceFact<'no' | 'yes'> & { id: I } =>
  choice(group, id, 'no', 'yes')
const day = <const I extends string>(group: string, id: I, clock: DayFact['clock'] = 'local'): DayFact & { id: I } =>
  Object.freeze({ kind: 'day', id, group, clock })

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
  unexpunged_conviction: yesNo('penal', 'unexpunged_conviction'),
  under_investigation_or_trial: yesNo('penal', 'under_investigation_or_trial'),

  study_level: choice(
    'study',
    'study_level',
    'none',
    'school',
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
    'school_and_bachelor',
    'bachelor',
    'other',
  ),

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
})

export type FactId = keyof typeof fact
export const facts: readonly Fact[] = Object.values(fact)

/** Groups in the author's order: related questions stay together. The day asked about is not a question. */
export const groups: readonly string[] = [...new Set(facts.map((f) => f.group))].filter((g) => g !== 'asked')
