import { ledger, list, READ_ON } from '@draftlight/watch'
import type { LedgerFilter, Published, RegionCode } from '@draftlight/watch'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { FigureFrame } from '../figures/figure.tsx'
import type { Figure } from '../figures/figure.tsx'
import { TileMap } from '../figures/tile-map.tsx'
import type { Tile } from '../figures/tile-map.tsx'
import { wideLayout } from '../figures/tiles.ts'
import { sayWatch } from '../messages/watch.ts'
import { say } from '../messages/index.ts'
import { regionName } from '../parts/region-name.ts'
import { Filters } from './filters.tsx'
import { Record, placeName } from './record.tsx'
import { Timeline } from './timeline.tsx'

const named = new Set(ledger.flatMap((record) => record.regions))
/** In the order of the alphabet spoken, the country first. One collator: making one costs more than all comparisons. */
const listed = (): readonly RegionCode[] => {
  const order = new Intl.Collator(say.language).compare
  const names = new Map([...named].map((code) => [code, placeName(code)]))
  return [...named].sort((a, b) => (a === 'RU' ? -1 : b === 'RU' ? 1 : order(names.get(a)!, names.get(b)!)))
}
const through = Math.max(...ledger.map((record) => record.on))

/** Records by subject; those about the whole country are in no tile. */
const bySubject = (records: readonly Published[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>([...wideLayout.keys()].map((code) => [code, 0]))
  for (const record of records)
    for (const code of record.regions) if (counts.has(code)) counts.set(code, counts.get(code)! + 1)
  return counts
}

/** Records shown before more are asked for. */
const step = 30

/** Fewest records of each level of the map above the first. */
const levels = [1, 2, 4, 10]
const level = (n: number): number => levels.filter((least) => n >= least).length

const where = (): Figure<ReadonlyMap<string, number>> => ({
  title: sayWatch.mapTitle,
  summary: (counts) => {
    const most = [...counts].sort((a, b) => b[1] - a[1])[0]!
    const silent = [...counts.values()].filter((n) => n === 0).length
    return most[1] === 0 ? sayWatch.mapEmpty : sayWatch.mapSummary(regionName(most[0]), most[1], silent)
  },
  table: (counts) => ({
    columns: [sayWatch.region, sayWatch.recordsColumn],
    rows: [...counts].map(([code, n]) => [regionName(code), n]),
  }),
})

/** What later records put right or took back; it stays to be seen. */
const Changed = () => {
  const changed = list({ changed: true })
  const { changedTitle, changedNone } = sayWatch.chance
  return (
    <section>
      <h3>{changedTitle}</h3>
      {changed.length === 0 && <p class="quiet">{changedNone}</p>}
      {changed.map((record) => (
        <Record key={record.id} record={record} />
      ))}
    </section>
  )
}

/** What was observed: by month, by place, one by one. */
export const LedgerList = () => {
  const [filter, setFilterOnly] = useState<LedgerFilter>({})
  const [listedAtOnce, setListedAtOnce] = useState(step)
  const setFilter = (to: LedgerFilter) => {
    setFilterOnly(to)
    setListedAtOnce(step)
  }
  const section = useRef<HTMLElement>(null)
  const before = useRef(step)
  const more = () => {
    before.current = listedAtOnce
    setListedAtOnce(listedAtOnce + step)
  }
  useEffect(() => {
    // the new ones stand above the button just pressed: go on at the first of them
    if (listedAtOnce > step) section.current?.querySelectorAll<HTMLElement>('h3')[before.current + 1]?.focus()
  }, [listedAtOnce])
  const regions = useMemo(listed, [say.language])
  const records = useMemo(() => [...list(filter)].reverse(), [filter])
  // the map shows where the other filters leave records, so that a tile can still be chosen
  const counts = useMemo(() => {
    const { regions: _, ...others } = filter
    return bySubject(list(others))
  }, [filter])
  const tiles = useMemo(
    () =>
      new Map<string, Tile>(
        [...counts].map(([code, n]) => [code, { level: level(n), title: `${regionName(code)}: ${say.records(n)}` }]),
      ),
    [counts, say.language],
  )
  const chosen = filter.regions?.[0]
  const choose = (code: string) => {
    const { regions: before, ...others } = filter
    setFilter(before?.[0] === code ? others : { ...others, regions: [code as RegionCode] })
  }
  return (
    <>
      <h2>{sayWatch.chance.ledgerTitle}</h2>
      <p>{sayWatch.lead}</p>
      <p class="quiet">{sayWatch.through(say.day(through), say.day(READ_ON), ledger.length)}</p>
      {records.length > 0 && <Timeline records={records} />}
      <div class="watch-columns">
        <div class="screen-only">
          <Filters filter={filter} onFilter={setFilter} regions={regions} />
          <FigureFrame figure={where()} data={counts} level={3}>
            <TileMap tiles={tiles} selected={chosen} onSelect={choose} />
            <ul class="legend" aria-hidden="true">
              {sayWatch.legend.map((text, i) => (
                <li key={text}>
                  <span class={`tile level-${i}`} /> {text}
                </li>
              ))}
            </ul>
          </FigureFrame>
          <p class="quiet">{sayWatch.occupiedNote}</p>
          <Changed />
        </div>
        <section aria-labelledby="records" ref={section}>
          <h3 id="records">{sayWatch.recordsColumn}</h3>
          <p class="quiet" role="status">
            {sayWatch.shown(records.length, ledger.length)}
          </p>
          {records.length === 0 && <p>{sayWatch.chance.nothingFits}</p>}
          {records.slice(0, listedAtOnce).map((record) => (
            <Record key={record.id} record={record} />
          ))}
          {records.length > listedAtOnce && (
            <button type="button" onClick={more}>
              {sayWatch.more(Math.min(step, records.length - listedAtOnce))}
            </button>
          )}
        </section>
      </div>
    </>
  )
}
