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

  placed_at: day('service', 'placed_at'),
  /** The same instant by the Moscow clock (SW-TZ). */
  placed_at_moscow: day('service', 'placed_at_moscow', 'moscow'),
  appearance_at: day('service', 'appearance_at'),
  account_notice_at: day('service', 'account_notice_at'),
  account_notice_at_moscow: day('service', 'account_notice_at_moscow', 'moscow'),
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
  dispatch_on: day('call-up', 'dispatch_on'),
  dispatch_group: choice('call-up', 'dispatch_group', 'none', 'rural_field_worker', 'teacher', 'far_north'),
  period_started_on: day('call-up', 'period_started_on'),

  notice_of_inclusion_on: day('registration', 'notice_of_inclusion_on'),
  moved_on: day('registration', 'moved_on'),
  move_kind: choice('registration', 'move_kind', 'residence', 'stay_over_3_months'),
  move_reported_on: day('registration', 'move_reported_on'),
})

export type FactId = keyof typeof fact
export const facts: readonly Fact[] = Object.values(fact)

/** Groups in the author's order: related questions stay together. The day asked about is not a question. */
export const groups: readonly string[] = [...new Set(facts.map((f) => f.group))].filter((g) => g !== 'asked')
