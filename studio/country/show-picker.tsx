import { regions } from '@draftlight/country'
import { HiddenSelect } from '../parts/unreported.tsx'
import { sayCountry } from '../messages/country.ts'
import { regionName } from '../parts/region-name.ts'
import { How } from './how.tsx'
import { byRight } from './shown.ts'
import type { HeadlineId } from './shown.ts'

interface Props {
  /** Whether there is a number yet that can be asked about. */
  isCounted: boolean
  ids: readonly HeadlineId[]
  shown: string
  region: string | undefined
  onShown: (id: string) => void
  onRegion: (region: string | undefined) => void
}

/** What map and chart show, and of which region: the way in for those who do not tap on pictures. */
export const ShowPicker = ({ isCounted, ids, shown, region, onShown, onRegion }: Props) => {
  const option = (id: string) => (
    <option key={id} value={id}>
      {sayCountry.nameOf(id)}
    </option>
  )
  const first = new Set<string>(ids)
  const named = [...first, ...[...byRight.values()].flat().map(({ id }) => id)]
  return (
    <div class="show">
      <p>
        <HiddenSelect id="shown" label={sayCountry.show} value={shown} onValue={onShown}>
          {!named.includes(shown) && option(shown)}
          <optgroup label={sayCountry.headlines}>{ids.map(option)}</optgroup>
          {[...byRight].map(([right, of]) => (
            <optgroup key={right} label={sayCountry.rights.names[right]}>
              {of.filter(({ id }) => !first.has(id)).map(({ id }) => option(id))}
            </optgroup>
          ))}
        </HiddenSelect>
      </p>
      <p>
        <HiddenSelect
          id="region"
          label={sayCountry.regionColumn}
          value={region ?? ''}
          onValue={(chosen) => onRegion(chosen === '' ? undefined : chosen)}
        >
          <option value="">{sayCountry.wholeCountry}</option>
          {regions.map(({ iso }) => (
            <option key={iso} value={iso}>
              {regionName(iso)}
            </option>
          ))}
        </HiddenSelect>
      </p>
      {isCounted && <How id={shown} name={sayCountry.nameOf(shown)} />}
    </div>
  )
}
