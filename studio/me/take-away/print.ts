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
  // opened parts are filled by the page first
  setTimeout(() => print(), 100)
}
