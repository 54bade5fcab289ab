// English. This file defines which messages exist; another language has to supply the same keys with the same arguments.
// What the law says is not here: those words belong to the law room.

const plural = new Intl.PluralRules('en')
const count = (n: number, one: string, other: string): string => `${n} ${plural.select(n) === 'one' ? one : other}`

// made once: making a formatter costs more than a thousand numbers
const whole = new Intl.NumberFormat('en-GB')
const twoDigits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 })
const longDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const asDate = (day: number): Date => new Date(day * 86_400_000)
const day = (epochDay: number): string => longDay.format(asDate(epochDay))

export const en = {
  language: 'en',
  /** `day` arguments are days since 1970-01-01. */
  day,
  dayShort: (epochDay: number): string => shortDay.format(asDate(epochDay)),
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  number: (n: number): string => whole.format(n),
  axisNumber: (n: number): string => (n >= 10_000 ? `${n / 1000}k` : whole.format(n)),
  records: (n: number): string => count(n, 'record', 'records'),
  people: (n: number): string => `${whole.format(n)} ${plural.select(n) === 'one' ? 'man' : 'men'}`,

  shell: {
    title: 'Draftlight',
    skip: 'Skip to the content',
    roomsLabel: 'Rooms',
    leave: 'Leave now',
    leaveNote: '“Leave now” blanks this page and forgets the answers. The browser’s history still lists the visit.',
    opening: 'Opening…',
    roomFailed: 'This part of the page could not be loaded. Reload the page while you are connected.',
    foot: 'A model of a system, with synthetic people. No register, no names, no account, no cookie.',
  },

  rooms: {
    me: { name: 'Me', question: 'What applies to me, from which day, and what can I still do?' },
    country: { name: 'Country', question: 'What does the system do to a whole country when one part of it changes?' },
    watch: { name: 'Watch', question: 'What has been observed, where and when, and how well is it known?' },
  },

  start: {
    title: 'What the digital draft does, to whom, on which day',
    lead: 'Draftlight is a working model of Russia’s digital conscription system: the law as dated rules, a synthetic country that lives under it, and a ledger of what has been seen. Everything is computed on this device.',
    is: {
      title: 'What this is',
      lines: [
        'The law written once as data: every rule with its article, the days it was in force, and the readings lawyers dispute.',
        'A synthetic population that agrees with published totals. Every person in it is made up and can be made again from a number.',
        'Doubt in plain sight: “I don’t know” is always an answer, and the page says where it does not know.',
      ],
    },
    isNot: {
      title: 'What this is not',
      lines: [
        'Not a register. It holds no real person, takes no list of people and cannot look anyone up.',
        'Not connected to any authority. It cannot see whether a summons, a ban or a restriction exists for you.',
        'Occupied territory of Ukraine is neither drawn nor counted as Russia.',
      ],
    },
    seen: {
      title: 'Who can see what',
      lines: [
        'Your answers stay in this tab and are gone when it closes. After loading, the page sends nothing.',
        'Whoever carries your traffic (provider, workplace, VPN) can see that you opened this address, and when. Not what you do here.',
        'This browser’s history lists the visit, and its cache may hold the page’s files. A private window clears both when it closes.',
      ],
    },
  },

  keep: {
    title: 'Use it without a connection',
    what: 'The page can keep a copy of its own files on this device, so that it opens offline. Answers are never kept. Anyone who can search this device could find that copy.',
    keep: 'Keep on this device',
    remove: 'Remove from this device',
    impossible: 'This browser or address does not allow an offline copy.',
    state: {
      'not kept': 'Nothing is kept.',
      keeping: 'Storing the files…',
      kept: 'Kept. The page now opens without a connection.',
      failed: 'That did not work. Nothing was changed for certain; look into the browser’s site settings.',
    },
  },

  figure: { asTable: 'Show as a table' },

  me: {
    title: 'What applies to me?',
    lead: 'One question at a time. The answer grows from the first one on, and “I don’t know” is always an answer.',
    asked: 'Day asked about',
    next: 'Continue',
    back: 'Back',
    startAgain: 'Forget all answers',
    dontKnow: 'I don’t know',
    enough: 'No further question here would change the answer.',
    yours: 'Your answers',
    change: 'Change',
    changeWhich: (fact: string): string => `Change: ${fact}`,
    soFar: 'What the rules give so far',
    before: 'The answer appears here after the first question.',
    nothing: 'On these answers, nothing in the rules we hold has begun or is going to begin.',
    notSeen:
      'We cannot see the register. Other bans exist that this page does not check: debts, courts, secrets, passport, mobilization.',
    contradiction: (facts: string): string => `These answers cannot all be true. Look again at: ${facts}.`,
    hangsOn: (n: number): string => `${count(n, 'answer', 'answers')} could still change this`,
    notKnownYet: 'No day can be said yet',
    atTheLatest: (day: string): string => `${day} at the latest`,
    disputed: (n: number): string => `Read in different ways: ${count(n, 'question', 'questions')}`,
    shownAbove: 'the one shown above',
    theEnd: (question: string): string => `${question} (for the end)`,
    why: 'Why, and on what it rests',
    reasons: 'Reasons',
    oneWay: (value: string): string => `One way it can come out: ${value}`,
    doubts: 'Doubts',
    sources: 'Sources',
    day: {
      on: 'On a day I know',
      about: 'About a day, give or take a week',
      between: 'Between two days',
      'not yet': 'Not up to the day asked about',
      never: 'It did not happen and will not',
      unknown: 'I don’t know',
      date: 'Day',
      earliest: 'Not before',
      latest: 'Not after',
    },
    said: {
      about: (day: string): string => `about ${day}`,
      between: (from: string, to: string): string => `between ${from} and ${to}`,
    },
    problem: {
      choose: 'Choose one. “I don’t know” is an answer too.',
      day: 'Enter a full date, or choose another answer.',
      twoDays: 'Enter both dates, or choose another answer.',
      order: 'The first date has to come before the second.',
    },
  },

  country: {
    title: 'What the system does to a country',
    lead: 'A synthetic country lives through a year under the law and the practice you choose. Every man in it is made up; the totals of regions and ages agree with published ones.',
    scenario: (from: string, to: string): string => `Year-round conscription as practised, ${from} to ${to}.`,
    sentIsInput: 'How many are sent to the troops is an input (the published plan), not a finding.',
    whatIf: 'Change a part of it',
    sliders: {
      electronic: 'Summonses sent only through the register',
      enforced: 'Exit bans enforced at the border',
      capacity: 'Capacity of the commissariats, against what the plan asks',
    },
    perCent: (share: number): string => `${Math.round(share * 100)} %`,
    range: (low: string, central: string, high: string): string => `Known range ${low} to ${high}, central ${central}.`,
    source: (source: string): string =>
      source === 'assumed' ? 'Nothing published: our assumption.' : `Source: ${source}.`,
    reset: 'Back to the central values',
    play: 'Go on',
    pause: 'Pause',
    planning: 'Laying out the country…',
    running: (counted: string, all: string): string => `Counting: ${counted} of ${all} men`,
    paused: (counted: string, all: string): string => `Paused at ${counted} of ${all} men`,
    complete: (all: string, seconds: string): string => `Counted in full: ${all} men in ${seconds} s`,
    failed: (why: string): string => `The simulation stopped: ${why}`,
    progress: 'Share of men counted',
    headlines: 'The year in numbers',
    indicator: {
      'summons/electronic': 'Summonses sent only through the register',
      'service/known-after-served': 'Summonses first known of after they counted as served',
      'ban/began-lawful': 'Exit bans that began by law',
      'ban/began-unknowing': 'Exit bans that began before the man knew of a summons',
      'border/refused': 'Trips abroad refused at the border',
      'measures/began': 'Men put under the measures of the twenty days',
      'commission/called-up': 'Decisions to call up',
      'commission/called-up-unlawful': 'Decisions to call up that the law forbids',
      'dispatch/sent': 'Men sent to the troops',
    },
    unit: { men: 'men', summonses: 'summonses', events: 'events', notices: 'notices' },
    estimate: (low: string, high: string): string => `estimate so far: ${low} to ${high}`,
    settled: 'estimate so far, these digits settled',
    counted: 'counted in full',
    notKnown: (low: string, high: string): string => `what we do not know: ${low} to ${high}`,
    change: (difference: string): string => `${difference} against the central values`,
    noChange: 'no change against the central values',
    show: 'Show over the year and on the map',
    chart: (what: string): string => `${what}, by week`,
    chartUnit: (unit: string): string => `${unit} a week`,
    chartSummary: (what: string, peak: string, at: string, least: string, leastAt: string): string =>
      `${what}: most in the week of ${at} (${peak}), fewest in the week of ${leastAt} (${least}).`,
    chartEmpty: 'No office has been counted yet.',
    week: 'Week from',
    now: 'Now',
    before: 'Central values',
    map: (what: string): string => `${what}, by region`,
    mapSummary: (most: string, mostRate: string, least: string, leastRate: string): string =>
      `For each 1,000 men of 17 to 50, most in ${most} (${mostRate}) and fewest in ${least} (${leastRate}).`,
    mapLegend: [
      'under three quarters of the national rate',
      'lower',
      'within a tenth of it',
      'higher',
      'over four thirds of it',
      'not counted yet',
    ],
    mapNote:
      'The map has the 83 subjects within internationally recognised borders. Crimea, Sevastopol, Donetsk, Luhansk, Zaporizhzhia and Kherson are Ukraine: neither drawn nor counted.',
    regionColumn: 'Region',
    notCounted: 'not counted yet',
    rate: (n: number): string => twoDigits.format(n),
    perThousand: 'for each 1,000 men',
    total: 'Total',
    allTotals: 'All totals of the year',
    hash: 'Hash of the result',
    same: 'The same totals and hash come out of `draftlight run` on any machine.',
    quantity: 'Quantity',
  },

  watch: {
    title: 'What has been observed',
    lead: 'A ledger of single observations, each with its sources and with the reasons for its grade. It counts reports, not events: many things are never reported.',
    through: (day: string, n: number): string => `Data through ${day}. ${count(n, 'record', 'records')} in all.`,
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
    },
    grade: (grade: string): string => `Grade ${grade}`,
    whyGrade: 'Why this grade',
    aboutSource: 'About the source: A (best) to E, F where it cannot be judged',
    aboutClaim: 'About the claim: 1 (best) to 5, 6 where it cannot be judged',
    answer: { yes: 'yes', no: 'no', unknown: 'unknown' },
    regraded: (why: string): string => `Regraded: ${why}`,
    corrects: (id: string): string => `Corrects record ${id}.`,
    relays: (publisher: string, of: string): string => `${publisher}, relaying ${of}`,
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
      if (precision === 'quarter')
        return `quarter ${Math.floor(date.getUTCMonth() / 3) + 1} of ${date.getUTCFullYear()}`
      return `${date.getUTCFullYear()}`
    },
  },
}

export type Messages = typeof en
