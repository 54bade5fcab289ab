/** How each fact is asked. "I don't know" is always an answer too; the page adds it. */
import type { Messages } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const facts: Messages['facts'] = {
  on: { name: 'the day asked about', ask: 'Which day do you ask about?' },

  // ---------------------------------------------------------------- the summons
  register: {
    name: 'the register that the summons stands in',
    ask: 'In which register does the summons stand?',
    help: 'Placed means: entered in a register of summonses on the internet. Moscow keeps one of its own beside the federal one.',
    values: {
      federal: 'The federal register of summonses',
      moscow_city: 'Only the city register of Moscow (mos.ru)',
      none: 'None: it came on paper only',
    },
  },
  purpose: {
    name: 'what the summons calls for',
    ask: 'What does the summons call for?',
    values: {
      data_check: 'A data check (comparing your data with the register)',
      medical: 'A medical board',
      commission: 'The draft commission',
      dispatch: 'Dispatch to a unit',
      other: 'Something else',
    },
  },
  target: {
    name: 'whom the summons is meant for',
    ask: 'As whom does the summons call you?',
    values: {
      conscript: 'As a person subject to call-up',
      reservist: 'As a person in the reserve',
      initial_registration: 'For the first registration (usually at 17)',
    },
  },

  // ---------------------------------------------------------------- placing, sending, serving
  placed_at: {
    name: 'the day of placement',
    ask: 'When was the summons placed in the register?',
    help: 'The register and the notice in the account show this day. Shortly after midnight the time zone decides the day.',
  },
  placed_at_moscow: {
    name: 'the day of placement by Moscow time',
    ask: 'When was the summons placed in the register, by Moscow time?',
  },
  appearance_at: {
    name: 'the appearance date',
    ask: 'Which appearance date does the summons name?',
    help: 'The appearance date is the day on which the summons tells you to come.',
  },
  account_notice_at: {
    name: 'the day of the notice in the account',
    ask: 'When did a notice of the summons come to your account?',
    help: 'The account on Gosuslugi or in the register of summonses. An SMS is not the notice.',
  },
  account_notice_at_moscow: {
    name: 'the day of that notice by Moscow time',
    ask: 'When did the notice come to your account, by Moscow time?',
  },
  handed_at: {
    name: 'the day it was handed over',
    ask: 'When was the summons handed to you in person?',
    help: 'By the commissariat, at work or at a place of study, against your signature.',
  },
  refused_at: {
    name: 'the day of a refusal',
    ask: 'When was it recorded that the summons was refused?',
    help: 'A recorded refusal to take the summons counts as service.',
  },
  registered_letter_dispatched_at: {
    name: 'the day a registered letter was sent',
    ask: 'When was the summons sent by registered letter?',
  },
  registered_letter_delivered_at: {
    name: 'the day the registered letter was delivered',
    ask: 'When was the registered letter delivered?',
    help: 'The day on the receipt. A letter that lies at the post office is not delivered.',
  },

  // ---------------------------------------------------------------- appearing
  appeared_at: { name: 'the day of appearing', ask: 'When did you appear at the commissariat on this summons?' },
  valid_reason: {
    name: 'a valid reason',
    ask: 'Which reason was there for not appearing on the date?',
    values: {
      none: 'None',
      illness: 'Illness or injury',
      relative_grave_or_funeral: 'A close relative’s grave illness, or a funeral',
      force_majeure: 'Force majeure: something nobody could prevent',
      other_accepted: 'Another reason that the commission or a court accepted',
    },
  },
  valid_reason_documented: {
    name: 'papers for the reason',
    ask: 'Are there papers that prove this reason?',
    values: yesNo,
  },
  intent_to_evade: {
    name: 'the intent to evade',
    ask: 'Does anybody say that the summons was missed on purpose, to evade call-up?',
    values: { none: 'No', alleged: 'It is alleged', proved: 'It is proved' },
  },
  summons_withdrawn_on: { name: 'the day of a withdrawal', ask: 'When was the summons withdrawn or annulled?' },
  status_ended_on: {
    name: 'the day the status ended',
    ask: 'When did you stop being subject to call-up by a decision?',
    help: 'For example by exemption, by deferral or by being put into the reserve.',
  },

  // ---------------------------------------------------------------- the person
  birth_date: {
    name: 'the date of birth',
    ask: 'When were you born?',
    help: 'A range is enough. It stays in this tab.',
  },
  sex: { name: 'sex in the documents', ask: 'Which sex do your documents state?', values: { M: 'Male', F: 'Female' } },
  citizenship_ru: {
    name: 'Russian citizenship',
    ask: 'Are you a citizen of Russia?',
    help: 'A second citizenship does not change the answer.',
    values: yesNo,
  },
  in_reserve: {
    name: 'being in the reserve',
    ask: 'Are you in the reserve?',
    help: 'The reserve: people who have served, or who are past the call-up age, and stay on the military register.',
    values: yesNo,
  },
  enlisted_in_reserve_before_2024: {
    name: 'the reserve before 2024',
    ask: 'Were you put into the reserve before 1 January 2024?',
    values: yesNo,
  },
  on_military_register: {
    name: 'the military register',
    ask: 'Are you on the military register?',
    values: {
      yes: 'Yes',
      no_but_obliged: 'No, but the law obliges me to be',
      no_not_obliged: 'No, and the law does not oblige me to be',
    },
  },
  permanently_abroad: {
    name: 'living abroad for good',
    ask: 'Do you live outside Russia for good?',
    help: 'Permanently, not for a trip or for studies.',
    values: yesNo,
  },

  // ---------------------------------------------------------------- a deferral that was granted
  deferral: {
    name: 'the deferral granted',
    ask: 'Which deferral has the commission granted you?',
    help: 'A deferral puts call-up off. It exists only from the commission’s decision on.',
    values: {
      none: 'None',
      school: 'For school',
      spo: 'For college',
      bachelor: 'For a bachelor’s degree',
      specialist: 'For a specialist’s degree',
      master: 'For a master’s degree',
      postgraduate: 'For postgraduate study',
      health: 'For health',
      family: 'For family',
      other: 'For another reason',
    },
  },
  deferral_until: { name: 'the last day of the deferral', ask: 'Which day is the last of that deferral?' },

  // ---------------------------------------------------------------- service done
  service_done: {
    name: 'service done',
    ask: 'Which service have you done?',
    values: {
      none: 'None',
      conscript: 'Service by call-up',
      contract: 'Service by contract',
      ags: 'Alternative civilian service',
      foreign_treaty: 'Service in another state that a treaty recognises',
    },
  },
  serving_now: { name: 'serving now', ask: 'Are you serving now?', values: yesNo },

  // ---------------------------------------------------------------- health
  fitness: {
    name: 'the fitness category',
    ask: 'Which fitness category did the commission decide?',
    values: {
      none: 'None decided yet',
      A: 'A: fit',
      B: 'B: fit with slight limits',
      V: 'V: fit only with limits',
      G: 'G: unfit for a time',
      D: 'D: unfit',
    },
  },
  fitness_decided_on: { name: 'the day of the fitness decision', ask: 'When did the commission decide on it?' },
  g_months: {
    name: 'the months of category G',
    ask: 'For how many months was category G given?',
    help: 'It stands in the decision. When the months are over, the commission examines again.',
    values: { '6': 'Six', '12': 'Twelve' },
  },

  // ---------------------------------------------------------------- penal grounds
  serving_sentence_type: {
    name: 'a sentence being served',
    ask: 'Which sentence are you serving?',
    values: {
      none: 'None',
      compulsory_works: 'Compulsory works',
      corrective_works: 'Corrective works',
      restriction: 'Restriction of liberty',
      forced_labour: 'Forced labour',
      arrest: 'Arrest',
      prison: 'Prison',
    },
  },
  unexpunged_conviction: {
    name: 'an unspent conviction',
    ask: 'Do you have a conviction that is not yet spent?',
    values: yesNo,
  },
  under_investigation_or_trial: {
    name: 'a criminal case',
    ask: 'Are you under investigation or on trial in a criminal case?',
    values: yesNo,
  },

  // ---------------------------------------------------------------- study
  study_level: {
    name: 'the level of study',
    ask: 'What do you study for?',
    values: {
      none: 'I do not study',
      school: 'School',
      spo: 'College',
      bachelor: 'A bachelor’s degree',
      specialist: 'A specialist’s degree',
      master: 'A master’s degree',
      postgraduate: 'Postgraduate study',
    },
  },
  study_form: {
    name: 'the form of study',
    ask: 'In which form do you study?',
    values: { full_time: 'Full time', other: 'Part time, evening or distance' },
  },
  accredited_programme: {
    name: 'state accreditation',
    ask: 'Is the programme accredited by the state?',
    values: yesNo,
  },
  degree_held: {
    name: 'the highest degree held',
    ask: 'Which degree do you already hold?',
    values: { none: 'None', bachelor: 'Bachelor', specialist_or_master: 'Specialist or master' },
  },
  entered_in_year_of_last_diploma: {
    name: 'entering in the year of the last diploma',
    ask: 'Did you enter in the same year in which you got your last diploma?',
    values: yesNo,
  },
  study_deferrals_before: {
    name: 'earlier study deferrals',
    ask: 'Which study deferrals have you had before?',
    values: {
      none: 'None',
      school: 'For school',
      school_and_bachelor: 'For school and for a bachelor’s degree',
      bachelor: 'For a bachelor’s degree',
      other: 'Another path, for example for college',
    },
  },

  // ---------------------------------------------------------------- family
  children_count: {
    name: 'the number of children',
    ask: 'How many children do you have?',
    help: 'Also adopted children, and children from an earlier or without a marriage.',
    values: { '0': 'None', '1': 'One', '2': 'Two', '3+': 'Three or more' },
  },
  raises_child_without_mother: {
    name: 'a child without a mother',
    ask: 'Do you raise a child who has no mother to raise it?',
    help: 'The mother is dead, missing or deprived of her rights. A divorce alone is not enough.',
    values: yesNo,
  },
  disabled_child_under_3: {
    name: 'a disabled child under three',
    ask: 'Do you have a disabled child under three?',
    values: yesNo,
  },
  married_registered: {
    name: 'a registered marriage',
    ask: 'Is your marriage registered by the state?',
    values: yesNo,
  },
  wife_pregnant_weeks: {
    name: 'the pregnancy',
    ask: 'In which week of pregnancy is your wife?',
    values: {
      none: 'She is not pregnant, or I have no wife',
      under_22: 'Before the 22nd week',
      '22_or_more': 'In the 22nd week or later',
    },
  },
  care_of_close_relative_needing_care: {
    name: 'care of a close relative',
    ask: 'Do you constantly care for a close relative who needs it?',
    help: 'Parent, wife, full brother or sister, grandparent or adopter; the need is proven by a medical and social examination.',
    values: yesNo,
  },
  guardian_of_minor_sibling: {
    name: 'guardianship',
    ask: 'Are you the guardian of a full brother or sister under 18?',
    values: yesNo,
  },
  other_carers_exist: {
    name: 'other carers',
    ask: 'Is there anybody else whom the law obliges to do this?',
    values: yesNo,
  },
  close_relative_died_in_service: {
    name: 'a relative’s death in service',
    ask: 'Did your father, mother or full brother die because of military service by call-up?',
    help: 'Also of an injury received in service. The text does not clearly cover a death under a contract.',
    values: yesNo,
  },

  // ---------------------------------------------------------------- call-up
  callup_decision_on: {
    name: 'the day of the call-up decision',
    ask: 'When did the commission decide to call you up?',
  },
  dispatch_on: { name: 'the day of dispatch', ask: 'For which day is dispatch to a unit set?' },
  dispatch_group: {
    name: 'a group with a dispatch window of its own',
    ask: 'Do you belong to a group with a dispatch window of its own?',
    values: {
      none: 'To none of these',
      rural_field_worker: 'I live in a village and am busy with field work',
      teacher: 'I am a teacher',
      far_north: 'I live in an area listed as Far North',
    },
  },
  period_started_on: {
    name: 'the start of the campaign or dispatch period',
    ask: 'When did the campaign (until 2025) or the dispatch period (from 2026) begin that you ask about?',
    help: 'Usually 1 April or 1 October.',
  },

  // ---------------------------------------------------------------- registration
  notice_of_inclusion_on: {
    name: 'the day of a notice of inclusion',
    ask: 'When did you get a notice that you are included in the register?',
    help: 'Such a notice is not a summons.',
  },
  moved_on: {
    name: 'the day of a move',
    ask: 'When did you move, or begin a stay elsewhere of more than three months?',
  },
  move_kind: {
    name: 'the kind of move',
    ask: 'Was it a new place of residence, or a stay elsewhere?',
    values: { residence: 'A new place of residence', stay_over_3_months: 'A stay elsewhere of more than three months' },
  },
  move_reported_on: { name: 'the day the move was reported', ask: 'When was the move reported to the commissariat?' },
}
