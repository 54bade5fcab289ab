/** The stages, and the one order in which a day runs them. A stage may schedule for today only into later stages. */
import * as people from '../people.ts'
import * as recruitment from '../recruitment.ts'
import type { About } from '../about.ts'
import type { Parameters, Values } from '../parameter.ts'
import type { Shard } from '../shard.ts'
import * as appearance from './appearance.ts'
import * as border from './border.ts'
import * as commission from './commission.ts'
import * as dispatch from './dispatch.ts'
import * as exitBan from './exit-ban.ts'
import * as feeds from './feeds.ts'
import * as information from './information.ts'
import * as mobilization from './mobilization.ts'
import * as notification from './notification.ts'
import * as penalties from './penalties.ts'
import * as raids from './raids.ts'
import * as register from './register.ts'
import * as restrictions from './restrictions.ts'
import * as service from './service.ts'
import * as summons from './summons.ts'

/** The people first, then the stages in the order of the day. */
const mechanisms = {
  people,
  feeds,
  register,
  notification,
  summons,
  service,
  information,
  'exit-ban': exitBan,
  border,
  appearance,
  raids,
  restrictions,
  penalties,
  commission,
  dispatch,
  mobilization,
  recruitment,
} satisfies Record<string, { readonly parameters: Parameters; readonly about: About }>
type Mechanisms = typeof mechanisms

const ofEach = <K extends 'parameters' | 'about'>(what: K) =>
  Object.fromEntries(Object.entries(mechanisms).map(([name, mechanism]) => [name, mechanism[what]])) as {
    readonly [M in keyof Mechanisms]: Mechanisms[M][K]
  }
/** Every practice parameter, by stage and name. */
export const parameters = ofEach('parameters')
/** What each stage says of itself. */
export const abouts: Readonly<Record<keyof Mechanisms, About>> = ofEach('about')

export type Practice = { readonly [S in keyof typeof parameters]: Values<(typeof parameters)[S]> }
/** A mechanism that a scenario can switch off: all but the people. */
export type StageName = Exclude<keyof typeof parameters, 'people'>
/** The mechanisms that a scenario can switch off, in the order of the day. */
export const stageNames = Object.keys(parameters).filter((name) => name !== 'people') as StageName[]

/** Values as the stages compare with: whole-number thresholds and days. */
export const chancesOf = (v: Practice) => ({
  people: people.chancesOf(v.people),
  feeds: feeds.chancesOf(v.feeds),
  register: register.chancesOf(v.register),
  notification: notification.chancesOf(v.notification),
  summons: summons.chancesOf(v.summons),
  service: service.chancesOf(v.service),
  information: information.chancesOf(v.information),
  exitBan: exitBan.chancesOf(v['exit-ban']),
  border: border.chancesOf(v.border),
  appearance: appearance.chancesOf(v.appearance),
  raids: raids.chancesOf(v.raids),
  restrictions: restrictions.chancesOf(v.restrictions),
  penalties: penalties.chancesOf(v.penalties),
  commission: commission.chancesOf(v.commission),
  mobilization: mobilization.chancesOf(v.mobilization),
})
export type Chances = ReturnType<typeof chancesOf>

/** Before the first day. */
export function settle(shard: Shard): void {
  people.populate(shard)
}

/** One day, in the one order. A stage that is off is not run: words have no state, so nobody else's draw moves. */
export function liveDay(shard: Shard): void {
  const { runs } = shard.plan
  if (runs.feeds || runs.notification) feeds.feedsDay(shard)
  if (runs.register) register.registerDay(shard)
  if (runs.notification) notification.notificationDay(shard)
  if (runs.summons) summons.summonsDay(shard)
  if (runs.service) service.serviceDay(shard)
  if (runs['exit-ban']) exitBan.exitBanDay(shard)
  if (runs.border) border.borderDay(shard)
  if (runs.appearance) appearance.appearanceDay(shard)
  if (runs.raids) raids.raidsDay(shard)
  if (runs.restrictions) restrictions.restrictionsDay(shard)
  if (runs.penalties) penalties.penaltiesDay(shard)
  if (runs.commission) commission.commissionDay(shard)
  if (runs.dispatch) dispatch.dispatchDay(shard)
  if (runs.mobilization) mobilization.mobilizationDay(shard)
}
