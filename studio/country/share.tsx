import { useState } from 'preact/hooks'
import { regions } from '@draftlight/country'
import { sayCountry } from '../messages/country.ts'
import { say } from '../messages/index.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { saveBlob } from '../parts/save.ts'
import { Press } from '../parts/press.tsx'
import { isSamePeriod, scenarioOf } from './asked.ts'
import { countingInWords, rangeInWords, rough, signed } from './numbers.ts'
import { fragmentOf } from './link.ts'
import type { Looking } from './link.ts'
import { pictureOf } from './picture.ts'
import type { PictureOf } from './picture.ts'
import { dailyRates, hasRegionalSource, levelsOf, ratesOf, weeksOf } from './figures/rates.ts'
import { legendOf } from './figures/region-figure.tsx'
import type { CountryState } from './run/counted.ts'
import { nameOfAsked } from './scenario-picker.tsx'
import { beginsFromNothing, indicatorOf } from './shown.ts'
import { nameIn } from './figures/year-figure.tsx'

/** What is on the screen now, for the picture. */
export const pictured = (looking: Looking, state: CountryState): PictureOf => {
  const { asked, against, shown: id, day, region } = looking
  const { view, baseline, change, bands } = state
  const { kind } = indicatorOf(id)
  const daily = dailyRates(view!, id)
  const levels = levelsOf(ratesOf(view!, id, daily, day), daily, day)
  const now = weeksOf(view!, id, region)
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
    levels: new Map(regions.map(({ index, iso }) => [iso, levels[index]])),
    unsourced: !hasRegionalSource(id),
    legend: legendOf(day, daily),
    mapTitle: `${sayCountry.map(sayCountry.nameOf(id))} (${day === undefined && !isStock ? sayCountry.day.all : say.day(day ?? to)}). ${hasRegionalSource(id) ? sayCountry.mapDiffers : sayCountry.mapUnsourced}`,
    chartTitle: sayCountry.chart(nameIn(id, region)),
    now,
    baseline: baseline && isSamePeriod(asked.scenario, against.scenario) ? weeksOf(baseline, id, region) : undefined,
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
