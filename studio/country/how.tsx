import type { Bands, YearView } from '@draftlight/sim'
import { citesOn, originOf } from '@draftlight/sim'
import type { Parameter, Scenario } from '@draftlight/sim'
import { createContext } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'
import { Foreign } from '../parts/foreign.tsx'
import { sayCountry } from '../messages/country.ts'
import { toRun } from './asked.ts'
import type { Asked } from './asked.ts'
import { countingInWords, rangeInWords, rough } from './numbers.ts'
import { beginsFromNothing } from './shown.ts'
import { SourceOf, valueIn } from './parameter.tsx'

/** Opens the account of a number; given by the room, so that every number in it can ask. */
export const HowContext = createContext<(id: string) => void>(() => undefined)

/** "How this number came about", beside a number. */
export const How = ({ id, name }: { id: string; name: string }) => {
  const open = useContext(HowContext)
  return (
    <button type="button" class="link how" onClick={() => open(id)}>
      {sayCountry.how.open}
      <span class="hidden">: {name}</span>
    </button>
  )
}

interface Props {
  id: string
  asked: Asked
  view: YearView
  bands: Bands | undefined
  onClose: () => void
}

const ParameterRow = ({ parameter, name, value }: { parameter: Parameter; name: string; value: number }) => (
  <tr>
    <th scope="row">
      <code>{name}</code>: <Foreign text={sayCountry.inWords(parameter.meaning)} />
    </th>
    <td class="number">{valueIn(parameter, value)}</td>
    <td class="number">
      {valueIn(parameter, parameter.low)} – {valueIn(parameter, parameter.high)}
    </td>
    <td>
      <SourceOf source={parameter.source} />
    </td>
  </tr>
)

type Origin = ReturnType<typeof originOf>

const StageAccount = ({ about }: Pick<Origin, 'about'>) => (
  <>
    <p>
      <Foreign text={sayCountry.inWords(about.purpose)} />
    </p>
    <ul>
      {about.process.map((step) => (
        <li key={step}>
          <Foreign text={sayCountry.inWords(step)} />
        </li>
      ))}
    </ul>
    <p>
      {sayCountry.how.simpler} <Foreign text={sayCountry.inWords(about.simpler)} />
    </p>
  </>
)

const RegionalSources = ({ about: { regional } }: Pick<Origin, 'about'>) =>
  regional.length === 0 ? (
    <>{sayCountry.how.noRegional}</>
  ) : (
    <Foreign text={regional.map(sayCountry.inWords).join('; ')} />
  )

const Rules = ({ rules, on }: Pick<Origin, 'rules'> & { on: number }) =>
  rules.length === 0 ? (
    <>{sayCountry.how.noLaw}</>
  ) : (
    <ul>
      {rules.map((rule) => (
        <li key={rule}>
          <code>{rule}</code> <Foreign text={citesOn(rule, on).join('; ')} />
        </li>
      ))}
    </ul>
  )

const ParameterTable = ({ parameters, used }: Pick<Origin, 'parameters'> & { used: Scenario['practice'][string] }) => {
  const says = sayCountry.how
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={says.parameters}>
      <table>
        <caption>{says.parameters}</caption>
        <thead>
          <tr>
            {[says.parameter, says.used, says.known, says.source].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(parameters).map(([name, parameter]) => (
            <ParameterRow key={name} name={name} parameter={parameter} value={used[name] ?? parameter.central} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What the number counts, who counts it and how, by which parameters and which law, and how well it is known. */
const Account = ({ id, asked, view, bands }: Omit<Props, 'onClose'>) => {
  const { indicator, stage, about, parameters, rules } = originOf(id)
  const scenario = toRun(asked)
  const says = sayCountry.how
  return (
    <>
      <h2 id="how-title">{sayCountry.nameOf(id)}</h2>
      <dl>
        <dt>{says.counts}</dt>
        <dd>
          <code>{id}</code>: {sayCountry.meaningOf(id)} ({sayCountry.unit[indicator.unit]}, {says.kind[indicator.kind]})
        </dd>
        {indicator.right !== undefined && (
          <>
            <dt>{says.right}</dt>
            <dd>{sayCountry.rights.names[indicator.right]}</dd>
          </>
        )}
        <dt>{says.value}</dt>
        <dd>
          {rough(view.total(id).value)}; {countingInWords(view, id)};{' '}
          {rangeInWords(view, bands, id) ?? (bands ? says.noRange : sayCountry.bandsComing)}
          {beginsFromNothing(id) && ` ${sayCountry.fromNothing}`}
        </dd>
        <dt>{says.stage(sayCountry.stages[stage])}</dt>
        <dd>
          <StageAccount about={about} />
        </dd>
        <dt>{says.regional}</dt>
        <dd>
          <RegionalSources about={about} />
        </dd>
        <dt>{says.law}</dt>
        <dd>
          <Rules rules={rules} on={scenario.to} />
        </dd>
      </dl>
      {Object.keys(parameters).length > 0 && (
        <ParameterTable parameters={parameters} used={scenario.practice[stage] ?? {}} />
      )}
      <p>{sayCountry.fitted}</p>
      <p class="quiet">{says.names}</p>
    </>
  )
}

/** A window over the page; Escape closes it and the reader stands at the number again. */
export const HowDialog = ({ onClose, ...account }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const from = document.activeElement
    // browsers of 2021 do not know it: there the account is simply open
    const { showModal } = dialog.current as { showModal?: () => void }
    if (showModal) showModal.call(dialog.current)
    else dialog.current!.setAttribute('open', '')
    return () => (from as HTMLElement | null)?.focus()
  }, [])
  return (
    <dialog ref={dialog} class="account" aria-labelledby="how-title" onClose={onClose}>
      <button type="button" class="close" onClick={onClose}>
        {sayCountry.how.close}
      </button>
      <Account {...account} />
    </dialog>
  )
}
