/** Groups of questions, exceptions and doubts. Their keys here are the keys that every language has to fill. */

export const groups = {
  summons: 'What the summons is for',
  service: 'When the summons was placed, sent or handed over',
  appearance: 'What happened on the appearance date',
  person: 'Who you are to the law',
  deferral: 'A deferral you were given',
  'service done': 'Service behind you',
  health: 'What the commission decided about your health',
  penal: 'A sentence, a conviction or a criminal case',
  study: 'Your studies',
  family: 'Your family',
  'call-up': 'Decisions of the draft commission',
  registration: 'The register and your place of living',
}

export const exceptions = {
  'was 27 before 2024': 'You were 27 before 2024, when the age limit rose to 30. A rule of its own applies to you.',
  'was 27 before 2024 and not in the reserve':
    'You were 27 before 2024 and had not been put into the reserve by then. Whether the limit of 30 applies to you is disputed.',
  'lives abroad permanently':
    'You live abroad for good, so there is no duty of registration and no call-up while that lasts.',
  exempt: 'You are exempt from call-up.',
  'barred by a penal ground': 'A sentence, an unspent conviction or a criminal case bars your call-up while it lasts.',
  deferred: 'You have a deferral on this day.',
  'limited fitness (V)': 'The commission found you fit only with limits (category V).',
  'unfit (D)': 'The commission found you unfit (category D).',
  'service done': 'You have done your service, or you are serving now.',
  'two or more children': 'You have two or more children.',
  'child raised without a mother': 'You raise a child who has no mother to raise it.',
  'disabled child under three': 'You have a disabled child under three.',
  'one child and a pregnancy of 22 weeks': 'You have one child, and your wife is at least 22 weeks pregnant.',
  'constant care of a close relative': 'You constantly care for a close relative, and nobody else can.',
  'guardian of a minor brother or sister':
    'You are the guardian of a brother or sister under 18, and nobody else can be.',
  school: 'You are at school full time.',
  college: 'You study full time at a college.',
  'bachelor or specialist': 'You study full time for a first degree (bachelor or specialist).',
  master: 'You study full time for a master’s degree.',
  postgraduate: 'You are a full-time postgraduate.',
  'the autumn campaign of 2022 began on 1 November': 'In 2022 the autumn campaign began a month late, on 1 November.',
  'came in time': 'You came on or before the appearance date.',
  'came by the day due': 'You came by the day on which appearing was due.',
  excused: 'A valid reason with papers excuses you.',
  'not subject to call-up': 'You are not subject to call-up, or this is not a call-up summons.',
  'deferral in force': 'Your deferral was in force when the summons was sent.',
  "only in Moscow's own register": 'The summons stands only in the city register of Moscow.',
  'placed before he is 18': 'The summons was placed before your 18th birthday.',
  'never served': 'The summons was never served.',
  'came within the twenty days': 'You came within the twenty days.',
  'no longer subject to call-up by then':
    'By the end of the twenty days you were no longer subject to call-up, or the summons was withdrawn.',
  'served after the appearance date': 'The summons was served only after its appearance date.',
  'deferred, or with a right to it': 'You have a deferral, or a ground that gives a right to one.',
  'not to be called up': 'By the rules asked here your call-up is not allowed on this day.',
  'summoned before the period': 'A summons was sent to you before the period began, or on its first day.',
  'not on the military register and not obliged to be':
    'You are not on the military register, and the law does not oblige you to be.',
  'busy with field work in a village':
    'You live in a village and are busy with field work: dispatch only from 15 October to 31 December.',
  teacher: 'You are a teacher: dispatch only from 1 May to 15 July.',
  'lives in the Far North':
    'You live in a listed area of the Far North: dispatch only from 1 May to 15 July and from 1 November to 31 December.',
  'no ground for a decision in his favour': 'None of the grounds asked about here applies. Another ground may exist.',
}

export const doubts = {
  'men who were 27 before 2024 and not in the reserve':
    'Officials contradict one another about men who were 27 before 2024 but had not been put into the reserve by then.',
  'the last days of the six months':
    'Six months have 181 to 184 days. On which of these days the deferral ends is not counted out here.',
  'how many study deferrals an unusual path leaves':
    'How many study deferrals a path like yours leaves is often disputed in court, and is told in different ways.',
  'no yearly decree for days from 2027 was seen':
    'Call-up needs a presidential decree for its year. None for 2027 or later was seen.',
  'whether the two weeks after late service are still law':
    'In 2023 a lawyer reported two weeks for appearing when a summons is served after its date. Whether they are still law was not seen.',
  'the fine for an unreported move before October 2023':
    'Which fine a move that is not reported carried before October 2023 was not seen.',
  'how long a decision lived that was not carried out in its campaign':
    'Before 26 August 2025 no text was seen that says how long a decision lived that was not carried out in its campaign.',
  'whether a summons bans a man whose deferral is in force':
    'The register may set a ban although a deferral is in force, for example when it does not show the deferral. Whether the law allows that is not settled.',
  'whether a ban placed before the 18th birthday is void or waits for it':
    'A summons placed before the 18th birthday: the ban may be void, or it may wait for the birthday. Nothing seen settles it.',
  'whether measures can follow for a man whose deferral is in force':
    'Whether measures may follow although a deferral is in force is not settled.',
  'whether the twenty days run for a man served after the appearance date':
    'When a summons is served after its own appearance date, it is not settled whether the twenty days run at all.',
  'whether the intent to evade can be proved':
    'It is a crime only with the intent to evade. An intent that is alleged still has to be proved.',
  'exit-ban/from: situations open when version 2 begins':
    'A letter was on its way when the law changed on 4 August 2023. Whether the ban then ran at once or from service was never settled.',
}
