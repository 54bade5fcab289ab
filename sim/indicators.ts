/**
 * Every counted quantity. A stock is men at the end of a day; a flow is what happened on that day. Both are whole numbers
 * by day and region. `right` names the right that a quantity touches.
 */
export interface Indicator {
  readonly id: string
  readonly kind: 'stock' | 'flow'
  /** `days`: of many men, added up, so that a mean can be made of them. */
  readonly unit: 'men' | 'summonses' | 'events' | 'notices' | 'days'
  readonly meaning: string
  readonly right?: string
}

const stock = (id: string, meaning: string, right?: string): Indicator =>
  Object.freeze({ id, kind: 'stock', unit: 'men', meaning, ...(right !== undefined && { right }) })
const flow = (id: string, unit: Indicator['unit'], meaning: string, right?: string): Indicator =>
  Object.freeze({ id, kind: 'flow', unit, meaning, ...(right !== undefined && { right }) })

const LEAVE = 'to leave the country'
const KNOW = 'to know of a decision before it bites'
const DEFER = 'to a deferral or exemption the law gives'
const REMEDY = 'to prepare, and to complain in time'
const PROPERTY = 'to work, drive, borrow and own'

/** The thirteen states first: every man is in exactly one of them. Order = column of the result cube. */
export const indicators: readonly Indicator[] = [
  stock('men/under-18', 'not yet 18'),
  stock('men/open', 'on the roll: may be summoned'),
  stock('men/unrecorded', 'liable, but the register does not show him so'),
  stock('men/deferred', 'deferred by decision of a commission'),
  stock('men/exempt', 'exempt by decision of a commission'),
  stock('men/reserve', 'in the reserve, serving, or past the age'),
  stock('men/summoned', 'summoned, the appearance date not past'),
  stock('men/missed', 'appearance date missed, not come since'),
  stock('men/waiting', 'came, waits for the commission'),
  stock('men/called-up', 'decision to call up, waits for dispatch'),
  stock('men/sent', 'sent to the troops in this run'),
  stock('men/mobilization-called', 'called by an order of mobilization, not arrived'),
  stock('men/mobilized', 'arrived under an order of mobilization'),

  flow('register/turned-18', 'men', 'reached the first day of liability'),
  flow('register/deferral-ended', 'men', 'deferral ended, liable again'),
  flow('register/left-by-age', 'men', 'left liability by age'),
  stock('register/wrong', 'men whom the register shows as liable though deferred, exempt or in the reserve', DEFER),
  stock('register/right', 'men of 18 and older whom the register shows as what they are'),
  flow('feeds/created', 'men', 'liable men entered in the register because a feed told of them'),
  flow(
    'feeds/corrected',
    'men',
    'wrong records put right by a feed: a deferral that has ended, a man shown as liable who is not',
  ),
  flow('feeds/corrupted', 'men', 'right records made wrong by a message that was wrong', DEFER),
  flow('notice/sent', 'notices', 'notices of inclusion in the register'),
  flow('notice/read', 'notices', 'notices of inclusion read within thirty days', KNOW),
  flow('notice/record-corrected', 'men', 'wrong records put right by men who read the notice'),

  flow('summons/electronic', 'summonses', 'summonses placed in the federal register only'),
  flow('summons/letter', 'summonses', 'summonses sent by registered letter'),
  flow('summons/by-hand', 'summonses', 'summonses to be handed over in person'),
  flow('summons/moscow-register', 'summonses', "summonses placed in Moscow's own register only"),
  flow('summons/data-check', 'summonses', 'summonses for a check of data only'),
  flow('summons/medical', 'summonses', 'summonses to the medical examination'),
  flow('summons/commission', 'summonses', 'summonses straight to the commission'),
  flow('summons/out-of-season', 'summonses', 'summonses for a purpose or a day that the law did not allow', DEFER),
  flow('summons/season-unsettled', 'summonses', 'summonses of which the law does not say whether the day was allowed'),
  flow('summons/over-cap', 'summonses', 'summonses with an appearance date later than the cap after placement allows'),
  flow('summons/to-not-callable', 'summonses', 'summonses to men deferred, exempt or in the reserve', DEFER),
  flow('summons/age-unsettled', 'summonses', 'summonses to men of whom the law does not say whether they are callable'),

  flow('service/handed', 'summonses', 'summonses handed over or delivered by post'),
  flow('service/refused', 'summonses', 'summonses refused'),
  flow('service/deemed', 'summonses', 'summonses served by the passing of the term alone'),
  flow(
    'service/never',
    'summonses',
    'summonses not served by any rule up to the appearance date, which passed without the man',
  ),
  flow('service/known', 'summonses', 'the man first knew of the summons'),
  flow('service/known-after-served', 'summonses', 'the man first knew of the summons after it counted as served', KNOW),

  stock('ban/lawful', 'men under an exit ban by law', LEAVE),
  stock('ban/unsettled', 'men summoned of whom the law does not say whether a ban follows', LEAVE),
  stock('ban/done', 'men who are stopped at the border if they try', LEAVE),
  stock('ban/lawful-unknowing', 'men under an exit ban by law who do not know of the summons', KNOW),
  stock('ban/done-unknowing', 'men who are stopped at the border if they try and do not know of the summons', KNOW),
  flow('ban/began-lawful', 'men', 'exit bans that began by law', LEAVE),
  flow('ban/began-unknowing', 'men', 'exit bans that began by law while the man did not know of the summons', KNOW),
  flow('ban/done-lawful', 'men', 'bans put in force at the border that the law gives', LEAVE),
  flow('ban/done-unlawful', 'men', 'bans put in force at the border that the law does not give', LEAVE),
  flow('ban/done-unsettled', 'men', 'bans put in force where the law does not say', LEAVE),
  flow('ban/lifted', 'men', 'bans lifted at the border'),
  stock('ban/overdue', 'men still stopped at the border after the ban ended by law', LEAVE),
  flow(
    'ban/known-before',
    'summonses',
    'the man first knew of the summons before the day from which the law bans him',
    KNOW,
  ),
  flow(
    'ban/known-before-days',
    'days',
    'days from knowing of the summons to the ban, of all who knew before it, added up',
    KNOW,
  ),
  flow(
    'ban/known-on-day',
    'summonses',
    'the man first knew of the summons on the day from which the law bans him',
    KNOW,
  ),
  flow(
    'ban/known-after',
    'summonses',
    'the man first knew of the summons after the day from which the law bans him',
    KNOW,
  ),
  flow(
    'ban/known-after-days',
    'days',
    'days from the ban to knowing of the summons, of all who knew after it, added up',
    KNOW,
  ),
  flow('ban/known-none', 'summonses', 'the man first knew of the summons, and no ban follows by law'),
  flow(
    'ban/known-unsettled',
    'summonses',
    'the man first knew of the summons, and the law does not say whether a ban follows',
  ),
  flow(
    'ban/known-suit-open',
    'summonses',
    'the man first knew of the summons under a ban of the law and could sue about the ban',
    REMEDY,
  ),

  flow('border/tried', 'events', 'trips abroad tried under a ban, and flights from a summons'),
  flow('border/refused', 'events', 'trips and flights refused at the border', LEAVE),
  flow('border/refused-unknowing', 'events', 'trips refused to men who learned of the summons only then', KNOW),
  flow('border/left', 'events', 'trips and flights let out though a ban stood by law or at the border'),
  flow('border/left-in-time', 'events', 'flights from a summons let out before any ban stood'),
  flow('border/detained', 'men', 'men refused at the border, held and taken to the office', LEAVE),

  stock('measures/lawful', 'men on whom the measures of the twenty days stand by law', PROPERTY),
  stock('measures/done', 'men on whom measures are laid', PROPERTY),
  stock('measures/done-unknowing', 'men on whom measures are laid and who do not know of the summons', KNOW),
  flow('measures/began', 'men', 'measures laid', PROPERTY),
  flow('measures/began-unlawful', 'men', 'measures laid that the law does not give', PROPERTY),
  flow('measures/began-unsettled', 'men', 'measures laid where the law does not say', PROPERTY),
  flow('measures/lifted', 'men', 'measures lifted'),
  flow('measures/blocked-driving', 'events', 'holders of a licence who may drive no more', PROPERTY),
  flow('measures/blocked-vehicle', 'events', 'vehicle registrations refused', PROPERTY),
  flow('measures/blocked-property', 'events', 'property registrations suspended', PROPERTY),
  flow('measures/blocked-business', 'events', 'registrations as sole proprietor or self-employed refused', PROPERTY),
  flow('measures/blocked-loan', 'events', 'loans refused', PROPERTY),

  flow('appearance/in-time', 'men', 'men who came by the appearance date'),
  flow('appearance/late', 'men', 'men who came later'),
  flow('appearance/brought', 'men', 'men brought by the police or from the border'),
  flow('appearance/missed', 'men', 'men whose appearance date passed without them'),
  flow(
    'appearance/missed-unknowing',
    'men',
    'men whose appearance date passed without them and who did not know of the summons',
    KNOW,
  ),
  flow(
    'appearance/back-on-roll',
    'men',
    'men whom no summons reached by its date, and who go back on the roll unless age releases them',
  ),
  flow('appearance/sent-home', 'men', 'men who came for a check of data and were sent home'),
  flow('appearance/record-corrected', 'men', 'wrong records put right by the papers of men who came'),
  flow('appearance/known-in-time', 'summonses', 'the man first knew of the summons by the last day to come', REMEDY),
  flow(
    'appearance/known-in-time-days',
    'days',
    'days from knowing of the summons to the last day to come, of all who knew by it, added up',
    REMEDY,
  ),
  flow(
    'appearance/known-too-late',
    'summonses',
    'the man first knew of the summons after the last day to come',
    REMEDY,
  ),
  flow(
    'appearance/known-no-day',
    'summonses',
    'the man first knew of the summons, and the law names no certain last day to come',
  ),

  flow('raids/found', 'men', 'men who missed their date found by the police'),
  flow('raids/delivered', 'men', 'men found by the police and taken to the office', 'to come of one’s own accord'),
  flow(
    'raids/heard-same-day',
    'men',
    'men taken to the office by the police and heard by the commission on that day',
    REMEDY,
  ),
  flow('raids/between-drafts', 'summonses', 'summonses sent on days without a draft'),

  flow('information/warned', 'summonses', 'summonses of which the man first knew by a warning of others', KNOW),
  flow('information/state-messenger', 'summonses', 'summonses of which the man first knew by the state messenger'),
  flow(
    'information/right-kept',
    'men',
    'men refused a right to a deferral, and granted it because they had help',
    DEFER,
  ),

  flow('commission/examined', 'men', 'cases heard'),
  flow('commission/deferred', 'men', 'men deferred, heard or not'),
  flow('commission/deferred-health', 'men', 'men deferred as unfit for a time'),
  flow(
    'commission/deferred-unseen',
    'men',
    'men deferred without a summons and unheard, on what the register knew: part of all deferred',
  ),
  flow(
    'commission/deferred-unseen-not-lawful',
    'men',
    'men deferred unheard of whom the law does not say that it may be done',
  ),
  flow('commission/barred', 'men', 'men not called up because of an investigation or a conviction'),
  flow('commission/exempted', 'men', 'men exempted for health'),
  flow('commission/called-up', 'men', 'decisions to call up'),
  flow(
    'commission/called-up-unlawful',
    'men',
    'men called up though the law forbids it: deferral, exemption, age, investigation or conviction, time of the year',
    DEFER,
  ),
  flow('commission/called-up-unsettled', 'men', 'men called up where the law does not say'),
  flow('commission/called-up-unfit', 'men', 'men called up though unfit in truth', DEFER),

  flow('dispatch/sent', 'men', 'men sent to the troops'),
  flow('dispatch/sent-wronged', 'men', 'men sent though the law forbade the call-up, or unfit in truth', DEFER),
  flow(
    'dispatch/wronged-in-term',
    'men',
    'men sent wrongly while they could still complain or sue about the decision',
    REMEDY,
  ),
  flow(
    'dispatch/wronged-days',
    'days',
    'days from the decision to the dispatch, of all men sent wrongly, added up',
    REMEDY,
  ),
  flow('dispatch/lapsed', 'men', 'decisions that lapsed before dispatch'),

  flow('mobilization/called', 'men', 'men called by an order of mobilization'),
  flow(
    'mobilization/called-not-callable',
    'men',
    'men called by an order whom the law spares, or of whom it does not say',
    DEFER,
  ),
  flow('mobilization/served', 'men', 'men called by an order whose summons counts as served by law'),
  flow(
    'mobilization/served-unsettled',
    'men',
    'men called through the register by an order, and the law does not say whether that serves',
  ),
  flow(
    'mobilization/served-unknowing',
    'men',
    'men called by an order whose summons was served by law before they knew',
    KNOW,
  ),
  flow('mobilization/known', 'men', 'men called by an order who first knew of the summons'),
  flow('mobilization/appeared', 'men', 'men called by an order who came to the office'),
  flow('mobilization/not-kept', 'men', 'men called by an order who came and were sent home'),
  flow('mobilization/arrived', 'men', 'men called by an order who arrived at the troops'),
  flow('mobilization/left', 'men', 'men of the reserve who left the country after the order', LEAVE),
  flow(
    'mobilization/left-refused',
    'men',
    'men of the reserve who tried to leave the country after the order and were refused',
    LEAVE,
  ),
  flow(
    'mobilization/movement-limited',
    'men',
    'men of the reserve whom the law forbids to leave where they live from the order on',
    LEAVE,
  ),

  flow('penalty/fines', 'events', 'administrative fines for not appearing'),
  flow('penalty/fines-unlawful', 'events', 'fined though no lawful duty was missed'),
  flow('penalty/criminal', 'events', 'criminal cases for evasion'),
  flow('penalty/criminal-unlawful', 'events', 'criminal cases where by law there is no crime'),
  flow('penalty/criminal-unsettled', 'events', 'criminal cases where the law leaves intent open'),
]

/** The number of states at the head of the list. */
export const STATES = 13
/** How many indicators there are: the columns of every count. */
export const INDICATORS = indicators.length
/** By column. */
export const isStock = Uint8Array.from(indicators, ({ kind }) => (kind === 'stock' ? 1 : 0))

const columns = new Map(indicators.map((x, i) => [x.id, i]))
/** Column of an indicator. Throws RangeError on an unknown id. */
export function column(id: string): number {
  const i = columns.get(id)
  if (i === undefined) throw new RangeError(`There is no indicator "${id}".`)
  return i
}
