import { expect, it } from 'vitest'
import { nearest } from './input-error.ts'
import { parseYaml, readYaml } from './yaml-source.ts'

const wrong = (text: string): string => {
  try {
    readYaml(text, 'a.yaml').doc.toJS()
    return 'nothing'
  } catch (error) {
    return (error as Error).message
  }
}

it('what does not parse is told by line, in words that need no parser', () => {
  expect(wrong('a: 1\nb: 2\na: 3\n')).toBe('a.yaml:3: This key stands there twice. Expected each key once.')
  expect(wrong('a:\n\tb: 2\n')).toBe('a.yaml:2: This line begins with a tab. Expected spaces.')
  expect(wrong('a: 1\n---\nb: 1\n')).toBe('a.yaml:2: A second document begins here. Expected one, without "---" in it.')
  expect(wrong(`a: ${'['.repeat(20_000)}`)).toBe('a.yaml:1: It is nested too deeply. Expected a few levels.')
  expect(wrong('a: [1\n')).toMatch(/^a\.yaml:2: .* Expected YAML\.$/)
  expect(wrong('- a\n')).toBe('a.yaml:1: This is no record. Expected keys and values.')
  expect(wrong('a: &x {b: 1}\nc:\n  <<: *x\n')).toBe(
    'a.yaml:3: Keys of another record (<<) are not taken in here. Expected the keys themselves.',
  )
  expect(wrong('\ufeffa: 1\r\nb: 2\r\n')).toBe('nothing')
  expect(parseYaml('- a\n', 'a.yaml').doc.toJS()).toEqual(['a'])
})

it('an alias may save a line, and not fill a memory', () => {
  expect(readYaml('a: &x [1]\nb: *x\n', 'a.yaml').doc.toJS()).toEqual({ a: [1], b: [1] })
  expect(wrong('a: *x\n')).toMatch(/^a\.yaml:1: There is no "&x" before this\./)
  const line = (of: string, name: string) => `${name}: &${name} [${Array(9).fill(of).join(', ')}]\n`
  expect(wrong(line('1', 'a') + line('*a', 'b') + line('*b', 'c') + line('*c', 'd'))).toBe(
    'a.yaml:4: Its aliases (*) come to too much. Expected the values themselves.',
  )
})

it('a file that nobody has written by hand is refused before it is parsed', () => {
  expect(wrong(`a: 1\n# ${'x'.repeat(1_000_000)}\n`)).toBe(
    'a.yaml: These are 1,000,008 letters. Expected 1,000,000 at most.',
  )
})

it('no sign comes in that steers a terminal or turns the direction of words', () => {
  expect(wrong('a: 1\nb: "\\e[31mred"\n')).toBe(
    'a.yaml:2: Here stands a sign that cannot be seen (U+001B). Expected text without it.',
  )
  expect(wrong('a: 1\n"\\u202Egpj.exe": 1\n')).toMatch(/^a\.yaml:2: .*U\+202E/)
  expect(wrong('a: "two\\nlines\\tand a tab\\u00A0"\n')).toBe('nothing')
})

it('the right word is near, where something of it was written', () => {
  expect(nearest('fedral', ['none', 'federal'])).toBe('federal')
  expect(nearest('UNKNOWN', ['unknown', 'never'])).toBe('unknown')
  expect(nearest('appear', ['appeared_at'])).toBe('appeared_at')
  expect(nearest('no', ['M', 'F'])).toBeUndefined()
  expect(nearest('7', ['0', '1', '3+'])).toBeUndefined()
  expect(nearest('m', ['M', 'F'])).toBe('M')
})
