/** The stages, and the one order in which a day runs them. A stage may schedule for today only into later ones. */
import * as people from '../people.ts'
import type { Parameters, Values } from '../parameter.ts'
import type { Shard } from '../shard.ts'
import * as appearance from './appearance.ts'
import * as border from './border.ts'
import * as commission from './commission.ts'
import * as dispatch from './dispatch.ts'
import * as exitBan from './exit-ban.ts'
import * as notification from './notification.ts'
import * as penalties from './penalties.ts'
import * as register from './register.ts'
import * as restrictions from './restrictions.ts'
import * as service from './service.ts'
import * as summons from './summons.ts'

/** Every practice parameter, by stage and name. */
export const parameters = {
  people: people.parameters,
  register: register.parameters,
  notification: notification.parameters,
  summons: summons.parameters,
  service: service.parameters,
  'exit-ban': exitBan.parameters,
  border: border.parameters,
  appearance: appearance.parameters,
  restrictions: restrictions.parameters,
  penalties: penalties.parameters,
  commission: commission.parameters,
  dispatch: dispatch.parameters,
} satisfies Record<string, Parameters>

export type StageName = keyof typeof parameters
export type Practice = { readonly [S in StageName]: Values<(typeof parameters)[S]> }

/** Values as the stages compare with: whole-number thresholds and days. */
export const chancesOf = (v: Practice) => ({
  people: people.chancesOf(v.people),
  register: register.chancesOf(v.register),
  notification: notification.chancesOf(v.notification),
  summons: summons.chancesOf(v.summons),
  service: service.chancesOf(v.service),
  exitBan: exitBan.chancesOf(v['exit-ban']),
  border: border.chancesOf(v.border),
  appearance: appearance.chancesOf(v.appearance),
  restrictions: restrictions.chancesOf(v.restrictions),
  penalties: penalties.chancesOf(v.penalties),
  commission: commission.chancesOf(v.commission),
})
export type Chances = ReturnType<typeof chancesOf>

/** Before the first day. */
export function settle(shard: Shard): void {
  people.populate(shard)
  notification.notify(shard)
}

/** One day, in the one order. */
export function liveDay(shard: Shard): void {
  register.registerDay(shard)
  summons.summonsDay(shard)
  service.serviceDay(shard)
  exitBan.exitBanDay(shard)
  border.borderDay(shard)
  appearance.appearanceDay(shard)
  restrictions.restrictionsDay(shard)
  penalties.penaltiesDay(shard)
  commission.commissionDay(shard)
  dispatch.dispatchDay(shard)
}
