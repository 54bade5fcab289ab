import { consult, dayOf, factsFrom, law, messagesIn } from '@draftlight/law'
import { expect, test } from 'vitest'
import { answerForReader } from './in-words.ts'

const facts = factsFrom(
  law,
  { register: 'federal', target: 'conscript', placed_at: '2026-02-10', appearance_at: '2026-03-12' },
  { on: dayOf('2026-02-20'), clock: () => undefined, zones: [] },
)

test('a day, with the article and the readings that move it, in Russian', async () => {
  const said = answerForReader(await messagesIn('ru'), consult(law, 'service/by-placement', facts))
  expect(said).toContain('Вручена размещением\n')
  expect(said).toContain('повестка считается вручённой с 17 февраля 2026 года')
  expect(said).toMatch(/Закон № 53-ФЗ, ст\. 31 п\. 2/)
  expect(said).toContain('Когда электронная повестка считается вручённой?')
  expect(said).toContain('Прочтение «через семь дней после размещения в реестре»: 17 февраля 2026 года')
  expect(answerForReader(await messagesIn('ru'), consult(law, 'exit-ban/from', facts))).toContain('категория годности')
})

test('everything that can be asked is said in every language without a lost word', async () => {
  for (const language of ['en', 'ru', 'uk'] as const) {
    const words = await messagesIn(language)
    for (const { id } of law.rules)
      expect(answerForReader(words, consult(law, id, facts)), `${language} ${id}`).not.toMatch(/undefined|\[object|NaN/)
  }
}, 30_000)
