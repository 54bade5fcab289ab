/**
 * Whether a practice parameter has a published source. What a parameter says of itself is looked up: a row of the country's funnel
 * that is itself an assumption is none. A parameter without a source can never support a finding.
 */
import { funnel } from '@draftlight/country'
import type { Parameter } from './parameter.ts'

const rows = Object.entries(funnel)

/** The rows of country's funnel that a source names; every name is a row's id, or the beginning of some, with _ for -. */
export function funnelRowsOf({ source }: Pick<Parameter, 'source'>): readonly string[] {
  const named = /^funnel: (.*)$/.exec(source)?.[1]
  if (named === undefined) return []
  const words = named.match(/[a-z]+(?:_[a-z0-9]+)+/g) ?? []
  return words.flatMap((word) => {
    const id = word.replaceAll('_', '-')
    return rows.flatMap(([row]) => (row === id || row.startsWith(`${id}-`) ? [row] : []))
  })
}

/** Reported or derived from what was reported; not assumed. */
export function isSourced(p: Pick<Parameter, 'source'>): boolean {
  if (p.source.startsWith('assumed')) return false
  const named = funnelRowsOf(p)
  return named.length === 0 || named.some((id) => funnel[id as keyof typeof funnel].basis !== 'assumed')
}
