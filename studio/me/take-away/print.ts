/** How often it is looked whether all is filled, a tenth of a second apart. */
const ROUNDS = 50

/** `full` also prints what each rule rests on, publishers by name. The page's style reads the mark on the root element. */
export const printPage = (how: 'plain' | 'full'): void => {
  const { dataset } = document.documentElement
  // what is folded away is not on paper
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
  dataset['print'] = how
  folded.forEach((part) => (part.open = true))
  const after = () => {
    delete dataset['print']
    folded.forEach((part) => (part.open = false))
    removeEventListener('afterprint', after)
  }
  addEventListener('afterprint', after)
  // opened parts are filled by the page first, some from files that are fetched only then
  let rounds = 0
  const whenFilled = () => {
    if (rounds++ < ROUNDS && document.querySelector('main .opening')) setTimeout(whenFilled, 100)
    else print()
  }
  setTimeout(whenFilled, 100)
}
