/** What changed in the law between two days: new versions of rules, and the epochs that say why. */
import { isoOf, type Day } from './language/day.ts'
import { citeText, earliestOf, latestOf, type Rule } from './language/rule.ts'
import { epochs, type Epoch } from './acts.ts'
import { rules, type RuleId } from './rules/index.ts'

/** One rule from one version to the next. */
export interface RuleChange {
  readonly rule: RuleId
  /** ISO days between which it took effect; the same day twice where it is known. */
  readonly from: { readonly earliest: string; readonly latest: string }
  /** The day hangs on a contested reading. */
  readonly reading: string | undefined
  /** Counted from 1; 0: there was no such rule. */
  readonly was: number
  readonly is: number
  readonly cites: readonly string[]
}
/** What changed between two days: versions of rules that began, and dated epochs of law and practice. */
export interface LawChanges {
  readonly rules: readonly RuleChange[]
  readonly epochs: readonly Epoch[]
}

/** Everything that took effect, or may have, after `from` and up to and including `to`; the oldest first. */
export function changesBetween(from: Day, to: Day): LawChanges {
  const list: readonly Rule[] = rules
  const changed = list.flatMap((rule) =>
    rule.versions.flatMap((v, i): RuleChange[] => {
      const earliest = earliestOf(v.since)
      const latest = latestOf(v.since)
      if (latest <= from || earliest > to) return []
      return [
        {
          rule: rule.id as RuleId,
          from: { earliest: isoOf(earliest), latest: isoOf(latest) },
          reading: v.since.kind === 'reading' ? v.since.switch : undefined,
          was: i,
          is: i + 1,
          cites: v.cites.map(citeText),
        },
      ]
    }),
  )
  const [first, last] = [isoOf(from), isoOf(to)]
  return {
    rules: changed.toSorted((a, b) =>
      a.from.earliest < b.from.earliest ? -1 : a.from.earliest > b.from.earliest ? 1 : 0,
    ),
    epochs: epochs.filter((e) => e.from.latest > first && e.from.earliest <= last),
  }
}
