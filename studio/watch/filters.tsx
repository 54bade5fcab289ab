import { isoOf, parseDay } from '@draftlight/law'
import { mechanisms } from '@draftlight/watch'
import type { GradeName, LedgerFilter, Mechanism, RegionCode } from '@draftlight/watch'
import { HiddenSelect, unreported } from '../parts/unreported.tsx'
import { sayWatch } from '../messages/watch.ts'
import { Press } from '../parts/press.tsx'
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

interface ChoiceProps<Value extends string> {
  name: string
  label: string
  /** What it says when nothing is chosen. */
  any: string
  value: Value | undefined
  onValue: (value: Value | undefined) => void
  options: readonly (readonly [value: Value, says: string])[]
}
const Choice = <Value extends string>({ name, label, any, value, onValue, options }: ChoiceProps<Value>) => (
  <div class="field">
    <HiddenSelect
      id={`watch-${name}`}
      label={label}
      value={value ?? ''}
      onValue={(chosen) => onValue((chosen as Value | '') || undefined)}
    >
      <option value="">{any}</option>
      {options.map(([option, says]) => (
        <option key={option} value={option}>
          {says}
        </option>
      ))}
    </HiddenSelect>
  </div>
)

interface DateFieldProps {
  name: string
  label: string
  value: number | undefined
  onValue: (value: number | undefined) => void
}
const DateField = ({ name, label, value, onValue }: DateFieldProps) => (
  <div class="field">
    <label for={`watch-${name}`}>{label}</label>
    <input
      id={`watch-${name}`}
      type="date"
      value={value === undefined ? '' : isoOf(value)}
      onChange={(event) => onValue(parseDay(event.currentTarget.value))}
    />
  </div>
)

export const Filters = ({ filter, onFilter, regions }: Props) => {
  const set = <Key extends keyof LedgerFilter>(key: Key, value: LedgerFilter[Key]) =>
    onFilter(having(filter, key, value))
  return (
    <form class="filters" {...unreported} aria-label={sayWatch.filters} onSubmit={(event) => event.preventDefault()}>
      <DateField name="from" label={sayWatch.from} value={filter.from} onValue={(day) => set('from', day)} />
      <DateField name="to" label={sayWatch.to} value={filter.to} onValue={(day) => set('to', day)} />
      <Choice
        name="region"
        label={sayWatch.region}
        any={sayWatch.anyRegion}
        value={filter.regions?.[0]}
        onValue={(region) => set('regions', region && [region])}
        options={regions.map((code) => [code, placeName(code)])}
      />
      <Choice
        name="mechanismLabel"
        label={sayWatch.mechanismLabel}
        any={sayWatch.anyMechanism}
        value={filter.mechanisms?.[0]}
        onValue={(mechanism) => set('mechanisms', mechanism && [mechanism])}
        options={(Object.keys(mechanisms) as Mechanism[]).map((id) => [id, sayWatch.mechanism[id]])}
      />
      <Choice
        name="minGrade"
        label={sayWatch.minGrade}
        any={sayWatch.anyGrade}
        value={filter.minGrade}
        onValue={(grade) => set('minGrade', grade)}
        options={grades.map((grade) => [grade, sayWatch.atLeast(grade)])}
      />
      <Press onClick={() => onFilter({})} off={Object.keys(filter).length === 0}>
        {sayWatch.showAll}
      </Press>
    </form>
  )
}
