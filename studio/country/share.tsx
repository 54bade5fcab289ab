import { useState } from 'preact/hooks'
import { regions } from '@draftlight/country'
import { sayCountry } from '../messages/country.ts'
import { say } from '../messages/index.ts'
import { CopyButton } from '../me/take-away/copy-button.tsx'
import { saveBlob } from '../me/take-away/save.ts'
import { Press } from '../press.tsx'
import { regionName } from '../region-name.ts'
import { isSamePeriod, scenarioOf } from './asked.ts'
import { countingInWords, rangeInWords, rough, signed } from './headlines.tsx'
import { fragmentOf } from './link.ts'
import type { Looking } from './link.ts'
import { pictureOf } from './picture.ts'
import type { PictureOf } from './picture.ts'
import { dailyRates, dayLevelOf, hasRegionalSource } from './rates.ts'
import { byWeek, levelOf } from './rounding.ts'
import { legendOf } from './region-figure.tsx'
import type { CountryState } from './counted.ts'
import { nameOfAsked } from './scenario-picker.tsx'
import { beginsFromNothing, indicatorOf } from './shown.ts'

/** What is on the screen now, for the picture. */
export const pictured = (looking: Looking, state: CountryState): PictureOf => {
  const { asked, against, shown: id, day, region } = looking
  const { view, baseline, change, bands } = state
  const { kind } = indicatorOf(id)
  const daily = dailyRates(view!, id)
  const national = (view!.total(id).value / view!.people) * 1000
  const place = regions.find(({ iso }) => iso === region)?.index
  const weeks = (of: typeof view) => byWeek((place === undefined ? of!.daily(id) : of!.dailyIn(id, place)) ?? [], kind)
  const now = weeks(view)
  const { from, to } = scenarioOf(asked.scenario)
  const isStock = kind === 'stock'
  const differs = change?.(id)
  return {
    title: sayCountry.nameOf(id),
    question: nameOfAsked(asked),
    value: isStock ? sayCountry.rights.onLastDay(rough(view!.total(id).value)) : rough(view!.total(id).value),
    lines: [
      ...(differs ? [sayCountry.share.change(signed(differs.value), nameOfAsked(against))] : []),
      `${countingInWords(view!, id)}; ${rangeInWords(view!, bands, id) ?? (bands ? sayCountry.how.noRange : sayCountry.share.beforeRange)}`,
    ],
    levels: new Map(
      regions.map(({ index, iso }): [string, number | undefined] => {
        const rate = day === undefined ? view!.rate(id, index) : daily.byRegion[index]?.[day - view!.from]
        if (rate === undefined) return [iso, undefined]
        return [iso, day === undefined ? levelOf(rate, national) : dayLevelOf(rate, daily.peak)]
      }),
    ),
    unsourced: !hasRegionalSource(id),
    legend: legendOf(day, daily),
    mapTitle: `${sayCountry.map(sayCountry.nameOf(id))} (${day === undefined && !isStock ? sayCountry.day.all : say.day(day ?? to)}). ${hasRegionalSource(id) ? sayCountry.mapDiffers : sayCountry.mapUnsourced}`,
    chartTitle: sayCountry.chart(
      region === undefined ? sayCountry.nameOf(id) : `${regionName(region)}: ${sayCountry.nameOf(id)}`,
    ),
    now,
    baseline: baseline && isSamePeriod(asked.scenario, against.scenario) ? weeks(baseline) : undefined,
    from: say.day(from),
    to: say.day(to),
    peak: rough(Math.max(0, ...now)),
    notes: [...(beginsFromNothing(id) ? [sayCountry.fromNothing] : []), sayCountry.fitted, sayCountry.share.made],
  }
}

/** What is on the screen, for somebody else: an address, or a picture. Both are made here; nothing is sent. */
export const Share = ({ looking, state }: { looking: Looking; state: CountryState }) => {
  const [failed, setFailed] = useState(false)
  const draw = () =>
    pictureOf(pictured(looking, state)).then(
      (blob) => {
        setFailed(false)
        saveBlob('draftlight-country.png', blob)
      },
      () => setFailed(true),
    )
  return (
    <section class="share screen-only" aria-labelledby="share">
      <h2 id="share">{sayCountry.share.title}</h2>
      <p class="quiet">{sayCountry.share.what}</p>
      <CopyButton text={new URL(fragmentOf(looking), document.URL).href} label={sayCountry.share.link} />
      <Press class="plain" off={!state.view || state.view.counted === 0} onClick={() => void draw()}>
        {sayCountry.share.picture}
      </Press>
      <p role="status">{failed && sayCountry.share.failed}</p>
    </section>
  )
}
