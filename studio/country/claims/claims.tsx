import { useEffect, useRef, useState } from 'preact/hooks'
import { claimResultsText } from '@draftlight/sim'
import type { KeptClaims } from '@draftlight/sim'
import { TableView } from '../../figures/figure.tsx'
import { sayCountry } from '../../messages/country.ts'
import type { Asked } from '../asked.ts'
import { differenceOf, mattersFrom, spanOf, unitInWords } from './claim-numbers.ts'
import { ClaimPage } from './claim-page.tsx'

const { claims } = JSON.parse(claimResultsText) as KeptClaims

interface Props {
  /** Shows both scenarios of a claim side by side. */
  onShow: (asked: Asked, against: Asked) => void
}

/** Every claim of the essay with its verdict, and a page of each: the same results as docs/claims. */
export const Claims = ({ onShow }: Props) => {
  const [open, setOpen] = useState<string | undefined>(undefined)
  const says = sayCountry.claims
  const claim = claims.find(({ id }) => id === open)
  const section = useRef<HTMLElement>(null)
  const left = useRef(-1)
  useEffect(() => {
    // back in the list one stands where one left it
    if (open === undefined) section.current?.querySelectorAll<HTMLElement>('tbody button')[left.current]?.focus()
    left.current = claims.findIndex(({ id }) => id === open)
  }, [open])
  return (
    <section class="claims" aria-labelledby="claims" ref={section}>
      <h2 id="claims">{says.title}</h2>
      {claim ? (
        <ClaimPage claim={claim} onBack={() => setOpen(undefined)} onShow={onShow} />
      ) : (
        <>
          <p>{says.lead}</p>
          <TableView
            caption={says.back}
            table={{
              columns: [says.claim, says.verdict, says.differenceOrValue, says.matters, says.range],
              rows: claims.map((of) => [
                says.words[of.id]!.claim,
                says.verdicts[of.verdict],
                `${differenceOf(of)} ${unitInWords(of.unit)}`,
                `${mattersFrom(of)} ${unitInWords(of.unit)}`,
                `${spanOf(of.range, of)} ${unitInWords(of.unit)}`,
              ]),
              words: [1],
              inPlace: true,
              onRow: (at) => setOpen(claims[at]!.id),
            }}
          />
        </>
      )}
    </section>
  )
}
