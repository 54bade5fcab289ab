/** The border: exit refused to a man under a ban, the way home, and the refusals reported of men in the reserve. */
import { all, any, is, notAfter, on, reading, unsettled } from '../language/expression.ts'
import { cite, since, verdictRule } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_RESERVE_EXIT } from '../readings.ts'
import { exitBanFrom, standsOn } from './exit-ban.ts'
import { decidedAndNotServed, toldOrNot } from './passport.ts'

/** BOR-01: exit is refused while a ban of art. 15.1 stands at the crossing. */
export const refusedByBan = verdictRule('border/refused-by-ban', {
  decidedBy: on(fact.crossing_on),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('114-FZ', 'art. 15.1', 'high', 'S02', 'S13', 'S03')],
      value: all(
        notAfter('the exit ban has begun by the crossing', on(exitBanFrom), on(fact.crossing_on)),
        standsOn(on(fact.crossing_on), 'the exit ban at the crossing'),
      ),
    },
  ],
})
const decided = decidedAndNotServed(
  on(fact.crossing_on),
  'the crossing',
  all(
    is(fact.acs_decision, 'granted'),
    notAfter('sent to alternative service by the crossing', on(fact.acs_decided_on), on(fact.crossing_on)),
  ),
)
const exitLaw = [cite('114-FZ', 'art. 15 p. 2', 'medium', 'S66', 'S326')]
/** DEC-06: exit is refused while it is limited by a decision to call up, or to send to alternative service. */
export const refusedByDecision = verdictRule('border/refused-by-decision', {
  decidedBy: on(fact.crossing_on),
  versions: [
    { since: since('1996-08-22'), cites: exitLaw, value: decided },
    {
      since: since('2023-12-11'),
      cites: exitLaw,
      value: all(decided, toldOrNot(on(fact.crossing_on), 'the crossing')),
    },
  ],
})

/** BOR-02: a citizen is let in. */
export const entry = verdictRule('border/entry', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1996-08-22'),
      cites: [cite('Constitution', 'art. 27', 'high', 'S78'), cite('114-FZ', '', 'high', 'S78')],
      value: is(fact.citizenship_ru, 'yes'),
    },
  ],
})

/** BAN-05: practice, not a norm. Reported since 7 September 2026; the act behind it was not seen. */
export const reservistRefused = verdictRule('border/reservist-refused', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2026-09-07'),
      cites: [cite('31-FZ', 'art. 21 p. 2, one of the grounds that come into question', 'low', 'S184')],
      value: all(
        is(fact.in_reserve, 'yes'),
        reading(SW_RESERVE_EXIT, {
          no: any(),
          yes_by_decision: is(fact.commissariat_exit_decision, 'yes'),
          unknown: unsettled('on what ground men in the reserve were refused exit'),
        }),
      ),
    },
  ],
})
