// Made-up people, and what each has answered. Nobody real is meant.
import { dayOf } from '@draftlight/law'
import type { Answer, Answers, DayAnswer } from '../answers.ts'
import type { SituationId } from '../situations.ts'

/** When they ask: early in the morning of `today` in Moscow. */
export const now = Date.parse('2026-11-29T02:00:00+03:00')
export const today = '2026-11-29'
const on = (iso: string): DayAnswer => ({ kind: 'day', how: 'on', on: dayOf(iso) })
const noticed = (iso: string): DayAnswer => ({ kind: 'day', how: 'noticed', on: dayOf(iso) })
const not = (how: 'never' | 'not yet' | 'unknown'): DayAnswer => ({ kind: 'day', how })
const chosen = (value: string): Answer => ({ kind: 'choice', value })

export type Person = Partial<Answers> & { readonly situation: SituationId }
const callable = { standing: 'callable', paper: 'nothing' } as const
const summoned = (placed: DayAnswer, appearance: string): Person => ({
  situation: 'account',
  age: 22,
  region: 'RU-TVE',
  ...callable,
  said: { placed_at: placed, appearance_at: on(appearance) },
})
const decided = (day: string): Person => ({
  situation: 'decision',
  age: 21,
  region: 'RU-VLG',
  said: {
    callup_decision_on: on(day),
    decision_notified_on: on(day),
    dispatch_on: not('unknown'),
    suit_about: chosen('none'),
    suit_filed_on: not('never'),
  },
})
const passed = (placed: string, appearance: string): Person => ({
  ...summoned(on(placed), appearance),
  situation: 'passed',
})

/** By what each is in, the answers given. */
export const people = {
  'saw a summons yesterday': summoned(noticed('2026-11-28'), '2026-12-15'),
  'found fit with limits after the summons': {
    ...summoned(on('2026-10-20'), '2026-11-10'),
    said: {
      placed_at: on('2026-10-20'),
      appearance_at: on('2026-11-10'),
      fitness: chosen('V'),
      fitness_decided_on: on('2026-11-20'),
    },
  },
  'in the account, and nothing said of paper': {
    situation: 'account',
    age: 22,
    region: 'RU-TVE',
    standing: 'callable',
    said: { placed_at: on('2026-11-20'), appearance_at: on('2026-12-10') },
  },
  'a day in two months': summoned(on('2026-11-25'), '2027-01-29'),
  'only in the city register of Moscow': {
    ...summoned(on('2026-11-20'), '2026-12-10'),
    region: 'RU-MOW',
    said: { register: chosen('moscow_city'), placed_at: on('2026-11-20'), appearance_at: on('2026-12-10') },
  },
  'the day was yesterday': {
    ...passed('2026-11-01', '2026-11-28'),
    paper: 'signed',
    said: { paper_on: on('2026-11-15'), placed_at: not('unknown'), appearance_at: on('2026-11-28') },
  },
  'the day is today': passed('2026-11-10', today),
  'twenty days over today': passed('2026-10-20', '2026-11-09'),
  'appeared two days ago': {
    situation: 'measures',
    age: 25,
    region: 'RU-KEM',
    ...callable,
    said: { placed_at: on('2026-11-01'), appearance_at: on('2026-11-20'), appeared_at: on('2026-11-27') },
  },
  'appeared on the day': {
    ...summoned(on('2026-11-01'), '2026-11-20'),
    said: { placed_at: on('2026-11-01'), appearance_at: on('2026-11-20'), appeared_at: on('2026-11-20') },
  },
  'deferred for some weeks more': {
    ...summoned(on('2026-11-24'), '2026-12-10'),
    said: {
      placed_at: on('2026-11-24'),
      appearance_at: on('2026-12-10'),
      deferral: chosen('bachelor'),
      deferral_until: on('2026-12-20'),
      deferral_ground_lost_on: not('not yet'),
    },
  },
  'a new citizen': {
    situation: 'naturalised',
    age: 27,
    region: 'RU-SPE',
    said: {
      citizenship_acquired_on: on('2026-11-20'),
      on_military_register: chosen('no_but_obliged'),
      sex: chosen('M'),
    },
  },
  'thirty in January': {
    situation: 'thirty',
    region: 'RU-ROS',
    said: { birth_date: on('1997-01-15'), in_reserve: chosen('no'), enlisted_in_reserve_before_2024: chosen('no') },
  },
  'eighteen in December': {
    situation: 'seventeen',
    region: 'RU-DA',
    said: { birth_date: on('2008-12-10'), sex: chosen('M') },
  },
  'a nurse': { situation: 'woman', age: 29, region: 'RU-TA' },
  'a girl of sixteen': {
    situation: 'seventeen',
    region: 'RU-SPE',
    said: { birth_date: on('2010-05-01'), sex: chosen('F') },
  },
  'a deferral that is over': {
    situation: 'wrong',
    age: 22,
    region: 'RU-MOW',
    said: { deferral: chosen('bachelor'), deferral_until: on('2026-06-30') },
  },
  'ill, without papers yet': {
    situation: 'ill',
    age: 22,
    region: 'RU-TVE',
    said: {
      valid_reason: chosen('illness'),
      valid_reason_documented: chosen('no'),
      valid_reason_ended_on: not('unknown'),
      appearance_at: on('2026-12-02'),
    },
  },
  'signed at the door': { situation: 'stopped', age: 22, region: 'RU-TVE', standing: 'callable', paper: 'signed' },
  'abroad, and nothing more': { situation: 'abroad', age: 35, said: { permanently_abroad: chosen('yes') } },
  'flies tomorrow, and nothing was placed': {
    situation: 'fly',
    on: dayOf('2026-11-30'),
    age: 22,
    region: 'RU-TVE',
    ...callable,
    said: {
      travel_on: on('2026-11-30'),
      placed_at: not('never'),
      register: chosen('none'),
      callup_decision_on: not('never'),
      decision_notified_on: not('never'),
      acs_decision: chosen('none'),
      acs_decided_on: not('never'),
    },
  },
  'flies in three weeks, nothing placed yet': {
    situation: 'fly',
    on: dayOf('2026-12-20'),
    age: 22,
    region: 'RU-MOW',
    ...callable,
    said: {
      travel_on: on('2026-12-20'),
      placed_at: not('not yet'),
      callup_decision_on: not('never'),
      decision_notified_on: not('never'),
      acs_decided_on: not('never'),
    },
  },
  'in the reserve': { situation: 'reservist', age: 33, region: 'RU-PER' },
  'taken at eighteen': {
    situation: 'taken',
    age: 18,
    region: 'RU-CHE',
    said: { callup_decision_on: on(today), dispatch_on: on('2026-12-01') },
  },
  'taken and knows nothing': {
    situation: 'taken',
    age: 23,
    region: 'RU-MOW',
    said: { callup_decision_on: not('unknown'), dispatch_on: not('unknown') },
  },
  'the term to sue ends today': decided('2026-08-29'),
  'sent off in nine days': {
    ...decided('2026-11-27'),
    said: { ...decided('2026-11-27').said, dispatch_on: on('2026-12-08') },
  },
  'the term to sue ended yesterday': decided('2026-08-28'),
  'the term to sue may be over': {
    ...decided('2026-08-30'),
    said: {
      ...decided('2026-08-30').said,
      callup_decision_on: { kind: 'day', how: 'about', on: dayOf('2026-08-28') },
      decision_notified_on: { kind: 'day', how: 'about', on: dayOf('2026-08-28') },
    },
  },
  'eighteen and a paper that nobody dated': {
    situation: 'passed',
    age: 18,
    region: 'RU-TVE',
    standing: 'callable',
    paper: 'signed',
    said: { placed_at: on('2026-11-20'), appearance_at: on('2026-11-25') },
  },
  'moved and told nobody': {
    situation: 'moved',
    age: 24,
    region: 'RU-MOS',
    said: {
      moved_on: on('2026-10-20'),
      move_kind: chosen('residence'),
      move_reported_on: not('never'),
      on_military_register: chosen('yes'),
    },
  },
  'flies tomorrow': {
    situation: 'fly',
    on: dayOf('2026-11-30'),
    age: 26,
    region: 'RU-KAM',
    ...callable,
    said: { travel_on: on('2026-11-30'), placed_at: on('2026-11-27') },
  },
  'in the reserve and refused': { situation: 'refused', age: 38, region: 'RU-BEL', standing: 'reserve' },
  abroad: { situation: 'abroad', age: 25, region: 'RU-KDA', said: { placed_at: on('2026-10-01') } },
  'heard of it': { situation: 'heard', region: 'unknown' },
  'pressed to sign': { situation: 'contract', age: 19, region: 'RU-BU' },
  'wants alternative service': {
    situation: 'conscience',
    age: 18,
    region: 'RU-KGD',
    said: { acs_ground: chosen('conviction'), acs_applied_on: not('never') },
  },
  'applied for alternative service in time': {
    situation: 'conscience',
    age: 20,
    region: 'RU-KGD',
    said: { acs_ground: chosen('conviction'), acs_applied_on: on('2026-03-20') },
  },
  'placed before he is eighteen': {
    situation: 'account',
    region: 'RU-TVE',
    ...callable,
    said: { birth_date: on('2008-12-10'), placed_at: on('2026-11-25'), appearance_at: on('2026-12-15') },
  },
  'past the age, flies tomorrow, no summons': {
    situation: 'fly',
    age: 33,
    region: 'RU-TVE',
    said: { travel_on: on('2026-11-30') },
  },
  'thirty and past, nothing more': { situation: 'thirty', age: 33, region: 'RU-TVE' },
  'twenty-nine, nothing more': { situation: 'account', age: 29, region: 'RU-TVE' },
  'twenty-nine, flies tomorrow, nothing on paper': {
    situation: 'fly',
    on: dayOf('2026-11-30'),
    age: 29,
    region: 'RU-SVE',
    ...callable,
    said: { travel_on: on('2026-11-30'), placed_at: not('unknown') },
  },
  'seventeen, nothing more': { situation: 'seventeen', region: 'RU-PER', said: { birth_date: on('2009-05-04') } },
  'seventeen and on the register': {
    situation: 'seventeen',
    region: 'RU-PER',
    said: {
      birth_date: on('2009-05-04'),
      sex: chosen('M'),
      citizenship_ru: chosen('yes'),
      permanently_abroad: chosen('no'),
      on_military_register: chosen('yes'),
    },
  },
  'refused at seventeen': { situation: 'refused', age: 17, region: 'RU-TVE', ...callable },
  'of no age, to come in December': {
    situation: 'passed',
    region: 'RU-TVE',
    said: { appearance_at: on('2026-12-10') },
  },
} as const satisfies Readonly<Record<string, Person>>
export type PersonId = keyof typeof people
