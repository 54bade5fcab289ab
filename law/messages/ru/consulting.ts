/** What is said beside an answer: how far the law was read, what may have changed, what was seen, the worse day. */
import { day, since } from './day.ts'
import type { Messages } from '../types.ts'

export const consulting: Messages['consulting'] = {
  askedLater: (readTo) => `Мы прочли закон только до ${day(readTo)}. С тех пор он мог измениться.`,
  mayHaveChanged: {
    title: 'Это могло измениться',
    says: 'Когда мы кончили читать, акт ещё не был принят. Что с ним стало, мы не знаем и показываем оба исхода.',
    asRead: (knownTo) => `Если ${since(knownTo)} ничего не изменилось`,
    changed: 'Если акт приняли',
    notSeen: 'Текста мы не видели, поэтому сказать ничего нельзя.',
  },
  worse: {
    earliest: (iso) => `самое раннее ${day(iso)}`,
    latest: (iso) => `самое позднее ${day(iso)}`,
    noEnd: 'день назвать нельзя',
    byDefault: (value) => `По самому обоснованному прочтению: ${value}`,
  },
  moving: {
    'suspension-on-appeal': {
      title: 'Проект закона, по которому жалоба в суд больше не приостанавливает решение о призыве сама собой',
      note: '15 марта 2026 года это был ещё проект. Позже ничего не видно: ни голосования, ни подписи.',
    },
    'loss-of-citizenship': {
      title:
        'Проект закона о том, как прекращают гражданство тех, кто получил его взрослым и не встал на воинский учёт',
      note: '28 января 2026 года комитет был за первое чтение, 2 февраля сообщили о новом тексте. Позже ничего не видно.',
    },
    'register-acts': {
      title: 'Новые акты о реестрах и о данных, которые в них поступают',
      note: 'Сообщали о проектах подзаконных актов к закону о круглогодичном призыве. Приняли ли их, не видно.',
    },
  },
}
