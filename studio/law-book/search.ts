// The law book's only script: hides the rules that a search does not find, in the contents too, where every word of the search has to
// stand in a rule, and goes to a rule without a new address: the browser's history would list which rules were read.
const box = document.getElementById('search')
const input = box?.querySelector('input')
const output = box?.querySelector('output')
const sections = [...document.querySelectorAll<HTMLElement>('main section')]
const contents = document.querySelector<HTMLElement>('body > nav')
const entries = [...(contents?.querySelectorAll('li') ?? [])]
const texts = sections.map((section) => (section.textContent ?? '').toLowerCase())

const show = (): void => {
  const words = (input?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  let found = 0
  sections.forEach((section, i) => {
    section.hidden = !words.every((word) => texts[i]!.includes(word))
    // the contents are in the order of the rules
    entries[i]!.hidden = section.hidden
    if (!section.hidden) found++
  })
  for (const chapter of document.querySelectorAll<HTMLElement>('main .chapter')) {
    let next = chapter.nextElementSibling
    let some = false
    for (; next && !next.classList.contains('chapter'); next = next.nextElementSibling)
      some ||= next instanceof HTMLElement && !next.hidden
    chapter.hidden = !some
  }
  for (const list of contents?.querySelectorAll('ul') ?? []) {
    list.hidden = !list.querySelector('li:not([hidden])')
    ;(list.previousElementSibling as HTMLElement).hidden = list.hidden
  }
  if (output) output.textContent = words.length > 0 ? (output.dataset['of'] ?? '').replace('#', String(found)) : ''
}
if (box && input) {
  box.hidden = false
  input.addEventListener('input', () => {
    show()
    // the box goes along with the reader: what is found begins below it, wherever one was
    if (contents && contents.getBoundingClientRect().top < box.getBoundingClientRect().bottom) contents.scrollIntoView()
  })
  // a browser may bring back what was typed before
  show()
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
  const rule = link && document.getElementById(link.hash.slice(1))
  if (!rule || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  rule.tabIndex = -1
  rule.scrollIntoView()
  rule.focus({ preventScroll: true })
})
