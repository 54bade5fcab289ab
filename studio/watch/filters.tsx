import { mechanisms } from '@draftlight/watch'
import type { GradeName, LedgerFilter, Mechanism, RegionCode } from '@draftlight/watch'
import { dayFromInput, inputFromDay, unreported } from '../day-input.ts'
import { sayWatch } from '../messages/watch.ts'
import { placeName } from './record.tsx'

/** Steps of the lowest grade to show; both scales at once. */
const grades: readonly GradeName[] = ['E5', 'D4', 'C3', 'B2', 'A1']

interface Props {
  filter: LedgerFilter
  onFilter: (filter: LedgerFilter) => void
  /** Regions that some record names, in the order of the list. */
  regions: readonly RegionCode[]
}

/** The filter with one key set, or without it. */
const having = <Key extends keyof LedgerFilter>(
  filter: LedgerFilter,
  key: Key,
  value: LedgerFilter[Key],
): LedgerFilter => {
  const { [key]: _, ...others } = filter
  return value === undefined ? others : { ...others, [key]: value }
}

export const Filters = ({ filter, onFilter, regions }: Props) => {
  const date = (key: 'from' | 'to', label: string) => {
    const value = filter[key]
    return (
      <div class="field">
        <label for={`watch-${key}`}>{label}</label>
        <input
          id={`watch-${key}`}
          type="date"
          value={value === undefined ? '' : inputFromDay(value)}
          onChange={(event) => onFilter(having(filter, key, dayFromInput(event.currentTarget.value)))}
        />
      </div>
    )
  }
  return (
    <form class="filters" {...unreported} aria-label={sayWatch.filters} onSubmit={(event) => event.preventDefault()}>
      {date('from', sayWatch.from)}
      {date('to', sayWatch.to)}
      <div class="field">
        <label for="watch-region">{sayWatch.region}</label>
        <select
          id="watch-region"
          value={filter.regions?.[0] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter(having(filter, 'regions', value === '' ? undefined : [value as RegionCode]))
          }
        >
          <option value="">{sayWatch.anyRegion}</option>
          {regions.map((code) => (
            <option key={code} value={code}>
              {placeName(code)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="watch-mechanismLabel">{sayWatch.mechanismLabel}</label>
        <select
          id="watch-mechanismLabel"
          value={filter.mechanisms?.[0] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter(having(filter, 'mechanisms', value === '' ? undefined : [value as Mechanism]))
          }
        >
          <option value="">{sayWatch.anyMechanism}</option>
          {(Object.keys(mechanisms) as Mechanism[]).map((id) => (
            <option key={id} value={id}>
              {sayWatch.mechanism[id]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="watch-minGrade">{sayWatch.minGrade}</label>
        <select
          id="watch-minGrade"
          value={filter.minGrade ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter(having(filter, 'minGrade', value === '' ? undefined : (value as GradeName)))
          }
        >
          <option value="">{sayWatch.anyGrade}</option>
          {grades.map((grade) => (
            <option key={grade} value={grade}>
              {sayWatch.atLeast(grade)}
            </option>
          ))}
        </select>
      </div>
      <button type="button" onClick={() => onFilter({})} disabled={Object.keys(filter).length === 0}>
        {sayWatch.showAll}
      </button>
    </form>
  )
}
