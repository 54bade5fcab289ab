// The Watch room in English; loaded with the room.
import { claimQuestions, sourceQuestions, type Mechanism } from '@draftlight/watch'
import { chance } from './watch-chance.ts'
import { count, monthAndYear, asDate, day } from './numbers.ts'

export const watch = {
  chance,
  title: 'What was seen, and what it makes likely',
  lead: 'A ledger of single observations, each with its sources and with the reasons for its grade. It counts reports, not events: many things are never reported.',
  through: (day: string, read: string, n: number): string =>
    `Data through ${day}; sources last read on ${read}. ${count(n, 'record', 'records')} in all.`,
  filters: 'Filter the ledger',
  from: 'From',
  to: 'To',
  region: 'Region',
  anyRegion: 'All regions',
  wholeCountry: 'Russia as a whole',
  occupied: (name: string): string => `${name} (occupied Ukraine)`,
  mechanismLabel: 'Mechanism',
  anyMechanism: 'All mechanisms',
  minGrade: 'Grade',
  anyGrade: 'Any grade',
  atLeast: (grade: string): string => `${grade} or better on both scales`,
  showAll: 'Show all records',
  shown: (n: number, all: number): string => `${count(n, 'record', 'records')} of ${all}`,
  recordsColumn: 'Records',
  more: (n: number): string => `Show ${count(n, 'more record', 'more records')}`,
  mapTitle: 'Where the records lie',
  mapSummary: (region: string, n: number, silent: number): string =>
    `Most records name ${region} (${n}); ${count(silent, 'subject is', 'subjects are')} named in none, which does not mean that nothing happened there.`,
  mapEmpty: 'No record with these filters names a single subject.',
  legend: ['none', '1', '2 to 3', '4 to 9', '10 or more'],
  occupiedNote:
    'The map has the 83 subjects within internationally recognised borders. Records from occupied Ukraine are in the list, under Ukraine.',
  mechanism: {
    register: 'Register',
    'data-feed': 'Data from other bodies',
    notification: 'Notices',
    summons: 'Summonses',
    service: 'Service of summonses',
    'exit-ban': 'Exit ban',
    border: 'Border practice',
    restriction: 'Restrictions',
    penalty: 'Fines and cases',
    'call-up': 'Call-up',
    'year-round': 'Outside the campaigns',
    'draft-centre': 'Draft centres',
    'round-up': 'Round-ups',
    recruitment: 'Recruitment',
    mobilization: 'Mobilization',
    'information-control': 'Information control',
    other: 'Other',
  } satisfies Readonly<Record<Mechanism, string>>,
  grade: (grade: string): string => `Grade ${grade}`,
  /** Asked before publishers and titles are shown. */
  sources: {
    ask: (n: number): string =>
      `${count(n, 'source', 'sources')}. In Russia people were charged and fined for sharing such material.`,
    unlisted: (n: number): string => `${count(n, 'source', 'sources')} that Russia does not list.`,
    unknown: 'listing not checked: counts as listed',
    since: (day: string): string => `listed in Russia since ${day}`,
  },
  whyGrade: 'Why this grade',
  aboutSource: 'About the source: A (best) to E, F where it cannot be judged',
  aboutClaim: 'About the claim: 1 (best) to 5, 6 where it cannot be judged',
  sourceQuestions: sourceQuestions as Readonly<Record<keyof typeof sourceQuestions, string>>,
  claimQuestions: claimQuestions as Readonly<Record<keyof typeof claimQuestions, string>>,
  answer: { yes: 'yes', no: 'no', unknown: 'unknown' },
  howGraded: {
    step: (yes: number, mark: string): string => `Answered with yes: ${yes} of 4. By itself that is ${mark}.`,
    unseen: 'Nobody here has read what carries it, so nothing can be judged: F6.',
    passedOn: (grade: string): string =>
      `It was passed on, so it is C3 at best; the weaker source counts. Together: ${grade}.`,
    none: (grade: string): string => `Together: ${grade}.`,
  },
  corrects: (id: string): string => `Corrects record ${id}.`,
  unseen: 'not read by us',
  lawThatDay: 'The law on that day',
  lawInForce: 'In force, newest first',
  lawBegan: 'Began in the same span of days; before or after it, the record does not say',
  lawNotRead: 'This may be later than the newest legal source we have read: a later act is then not listed.',
  epoch: (since: string, title: string): string => `Since ${since}: ${title}`,
  when: (on: number, precision: 'day' | 'week' | 'month' | 'quarter' | 'year'): string => {
    const date = asDate(on)
    if (precision === 'day') return day(on)
    if (precision === 'week') return `week of ${day(on)}`
    if (precision === 'month') return monthAndYear.format(date)
    if (precision === 'quarter') return `quarter ${Math.floor(date.getUTCMonth() / 3) + 1} of ${date.getUTCFullYear()}`
    return `${date.getUTCFullYear()}`
  },
}

export type WatchMessages = typeof watch
