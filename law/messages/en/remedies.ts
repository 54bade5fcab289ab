/** What one can still do: terms, whom it goes to, who may file, what it stops, what to have done before. */
import { by, when } from './day.ts'
import type { RemedyWords, Words } from '../types.ts'

const open = (title: string) => ({
  title,
  yes: 'It is open on this day.',
  no: 'On these facts it is not open on this day: it has not begun, its term is over, or there is nothing to file against.',
})

export const remedyRules = {
  rules: {
    'remedy/decision-complaint-by': {
      title: 'Complaint about the decision: last day',
      says: (w) => `The complaint can be filed ${by(w)}.`,
      never: 'No decision is known to complain about.',
    },
    'remedy/decision-suit-by': {
      title: 'Suit about the decision: last day',
      says: (w) => `The suit can be filed ${by(w)}.`,
      never: 'On these facts no term for a suit about a decision runs.',
    },
    'remedy/ban-suit-by': {
      title: 'Suit about ban or measures: last day',
      says: (w) => `The suit can be filed ${by(w)}.`,
      never: 'On these facts no term for a suit about a ban or measures runs.',
    },
    'remedy/fine-complaint-by': {
      title: 'Complaint about a fine: last day',
      says: (w) => `The complaint can be filed ${by(w)}.`,
      never: 'No ruling on a fine is known.',
    },
    'remedy/complaint-answer-by': {
      title: 'Answer to a complaint',
      says: (w) => `The complaint is to be answered ${by(w)}.`,
      never: 'No complaint is known.',
    },
    'remedy/decision-complaint-open': open('Complaint about the decision'),
    'remedy/ban-suit-open': open('Suit about ban or measures'),
    'remedy/fine-complaint-open': open('Complaint about a fine'),
    'remedy/decision-suit-open': open('Suit about the decision'),
    'remedy/interim-open': open('Interim measures of the court'),
    'remedy/alternative-in-time': open('Alternative service, in time'),
    'remedy/alternative-late': {
      ...open('Alternative service, late'),
      yes: 'The term is over. An application is late and needs reasons for that.',
      no: 'On these facts no term for an application is over on this day.',
    },
    'remedy/restoring-open': {
      ...open('Restoring a missed term'),
      no: 'On these facts no term to sue is over on this day, so there is nothing to restore.',
    },
    'remedy/restoring-fine-open': {
      ...open('Restoring a missed term for a fine'),
      no: 'On these facts no term for a complaint about a fine is over on this day, so there is nothing to restore.',
    },
  },
} satisfies Words

export const remedies: RemedyWords = {
  titles: {
    extract: 'An extract from the register',
    correction: 'Having the register corrected',
    appearing: 'Appearing',
    'valid-reason': 'Papers for a valid reason',
    'decision-complaint': 'A complaint to the regional commission about a decision',
    'decision-suit': 'A suit about a decision of the commission',
    complaint: 'A complaint out of court about a ban or measures',
    prosecutor: 'A complaint to the prosecutor',
    'ban-suit': 'A suit about the ban or the measures',
    'interim-measures': 'Interim measures of the court',
    restoring: 'Restoring a missed term to sue',
    'restoring-fine': 'Restoring the missed term for a complaint about a fine',
    'fine-complaint': 'A complaint about a fine',
    'alternative-service': 'An application for alternative service, in time',
    'alternative-service-late': 'An application for alternative service, late',
  },
  terms: {
    extract: 'No term. By when it has to be given was not seen.',
    correction: 'No term. By when it has to be answered was not seen.',
    appearing: 'No term. The twenty days, after which further measures begin, run all the same.',
    'valid-reason': 'Before the twenty days are over, if the measures are not to begin.',
    'decision-complaint': 'Three months; day 1 is the day after the decision.',
    'decision-suit': 'Three months; day 1 is the day after the decision became known.',
    complaint: 'No term was seen. It is to be answered within thirty days of its registration.',
    prosecutor: 'No term was seen. It is to be answered within thirty days of its registration.',
    'ban-suit': 'Three months; day 1 is the day after the ban or the measures became known.',
    'interim-measures': 'With the suit, or while it is before the court.',
    restoring:
      'With the suit, once the term is over. For a missed term of a complaint to the commission we have no checked rule.',
    'restoring-fine': 'With the complaint, once the term is over.',
    'fine-complaint': 'Ten days; day 1 is the day after the ruling came.',
    'alternative-service':
      'Before 1 October of the year before for spring dispatch, before 1 April for autumn dispatch. The first of the month itself counts as late.',
    'alternative-service-late': 'After that term, with reasons for being late. For a later dispatch it may be in time.',
  },
  refusals: {
    extract: 'After a refusal, or without an answer: a complaint.',
    correction: 'After a refusal, or without an answer: a complaint. A deferral stays a deferral meanwhile.',
    appearing: 'If the ban is not lifted: a complaint, or a suit about the ban.',
    'valid-reason': 'If the reason is not accepted: a complaint, or a suit about the measures.',
    'decision-complaint': 'After a refusal: a suit about the decision.',
    'decision-suit': 'After a refusal: an appeal to the court above. Its term was not checked here.',
    complaint: 'After a refusal, or without an answer: a suit about the ban, or a complaint to the prosecutor.',
    prosecutor: 'After a refusal: the courts.',
    'ban-suit': 'After a refusal: an appeal to the court above. Its term was not checked here.',
    'interim-measures': 'After a refusal: whether and by when it can be appealed was not checked here.',
    restoring: 'After a refusal: whether and by when it can be appealed was not checked here.',
    'restoring-fine': 'After a refusal: whether and by when it can be appealed was not checked here.',
    'fine-complaint': 'After a refusal: an appeal to the court above. Its term was not checked here.',
    'alternative-service': 'After a refusal: a complaint to the regional commission, or a suit.',
    'alternative-service-late': 'After a refusal: a complaint to the regional commission, or a suit.',
  },
  effects: {
    'exit-ban: ends': 'The exit ban: by law it is lifted no later than the day after.',
    'exit-ban: court-may-suspend': 'The exit ban: only if the court orders it.',
    'exit-ban: does-not-stop': 'The exit ban stays.',
    'measures: ends': 'The temporary measures: by law they do not begin, or are lifted.',
    'measures: court-may-suspend': 'The temporary measures: only if the court orders it.',
    'measures: does-not-stop': 'The temporary measures stay, or begin all the same.',
    'seven-days: does-not-stop': 'The seven days to service run on.',
    'appearance: does-not-stop': 'The duty to appear stays.',
    'appearance: not-seen': 'What becomes of the duty to appear was not seen.',
    'decision: suspends':
      'The decision of the commission: in the text confirmed to 15 March 2026, suspended until the judgment takes effect; by a bill, only if the court orders it. Whether that became law was not seen.',
    'decision: court-may-suspend':
      'The decision of the commission: suspended if the court orders it, whichever text is in force.',
    'decision: does-not-stop': 'The commission can decide, and a decision stands.',
    'decision: not-seen': 'What becomes of a decision meanwhile was not seen.',
    'dispatch: suspends':
      'Dispatch is unlawful while the decision is suspended. What a suit filed after dispatch does was not seen.',
    'dispatch: court-may-suspend': 'Dispatch: unlawful while an order of the court suspends the decision.',
    'dispatch: does-not-stop': 'Dispatch can go on.',
    'fine: ends': 'The fine for not appearing: none follows if the reason is accepted.',
    'fine: does-not-stop': 'A fine for having missed the date stays possible.',
    'fine: not-seen': 'Whether the fine has to be paid meanwhile was not seen.',
    'criminal-case: not-seen': 'Whether it keeps a criminal case away was not seen in a text.',
    'record: ends': 'The wrong entry: by law it is corrected.',
    'call-up: not-seen': 'Whether a decision to call up waits for the hearing of a late application is not settled.',
    'call-up: suspends': 'A decision to call up waits for the hearing.',
    'dispatch: not-seen': 'Whether it keeps dispatch away is disputed in practice.',
  },
  addressees: {
    commissariat: 'the military commissariat',
    gosuslugi: 'Gosuslugi',
    'register-site': 'the site of the register',
    'multifunctional-centre': 'a multifunctional centre (MFC)',
    'draft-commission': 'the draft commission',
    'regional-commission': 'the draft commission of the region',
    court: 'the court (which one was not checked here)',
    'authority-above': 'the authority above the one that fined',
    prosecutor: 'the prosecutor',
    'addressee-not-seen': 'the law speaks of a complaint; to whom it goes was not seen',
  },
  filing: {
    himself: { may: '{You yourself|He himself}' },
    representative: {
      may: 'a representative or defender',
      'with-power-of-attorney': 'a representative, with a power of attorney or a lawyer’s order',
      'not-seen': 'whether a representative may was not seen',
    },
    parent: {
      'for-son-under-18': 'a parent for a son under 18; for a grown son only as his representative',
      'not-seen': 'whether a parent may was not seen',
    },
  },
  preparations: {
    'stamped-copy': 'Papers lodged in writing, and a copy kept that the office has stamped',
    'copies-kept': 'Copies of all papers and pictures of the entry, kept with somebody else too',
    'decision-in-writing': 'The decision, or the refusal, in writing, with its ground and date',
    'complaint-first':
      'By one reading, a complaint to the regional commission that was refused: without it the suit comes too early',
    'day-learned-noted': 'A note of the day and way in which it became known: the term runs from it',
    'interim-in-same-filing':
      'The request for interim measures in the same filing as the suit: it helps under either text',
    'commissariat-told-of-suit': 'The commissariat told of the suit in writing, with the court’s mark of receipt',
    'reasons-with-papers': 'Papers that prove the reason, with dates',
  },
  notSeen: (w) =>
    `Nothing was seen of how it went for others, in reports to ${when(w)}. That is not “it does not happen”.`,
}
