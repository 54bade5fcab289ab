// Generated from priors/small-questions.yaml, priors/forecasts.yaml and series/*.csv by `npm run generate`. Change that, not this.
import type { Announcement, BillStage, DatedWarning, SmallQuestions } from '../score/questions.ts'
import type { Crowd } from '../score/score.ts'
export const smallQuestions: SmallQuestions = {
 "weights": {
  "earlier": 0.5,
  "recent": 0.3,
  "nothing": 0.2
 },
 "recent": 6,
 "templates": [
  {
   "id": "call-up-number",
   "of": "campaigns",
   "ask": {
    "en": "Will the next half-yearly call-up number exceed the last one?",
    "ru": "Превысит ли число следующего полугодового призыва прошлое?",
    "uk": "Чи перевищить число наступного піврічного призову попереднє?"
   },
   "rule": {
    "en": "Every spring and autumn campaign whose number and whose predecessor's number were seen; asked on 1 March or 1 September.",
    "ru": "Каждая весенняя и осенняя кампания, число которой и число предыдущей видели; спрошено 1 марта или 1 сентября.",
    "uk": "Кожна весняна й осіння кампанія, число якої й число попередньої бачили; запитано 1 березня або 1 вересня."
   },
   "sign": {
    "en": "The last number exceeded the one before it.",
    "ru": "Прошлое число было больше позапрошлого.",
    "uk": "Минуле число було більше за позаминуле."
   }
  },
  {
   "id": "losses-above-last",
   "of": "months",
   "ask": {
    "en": "Will the claimed losses of a month exceed those of the month before?",
    "ru": "Превысят ли заявленные потери месяца потери прошлого?",
    "uk": "Чи перевищать заявлені втрати місяця втрати попереднього?"
   },
   "rule": {
    "en": "Every whole month after a whole month in the series of one party's claims; asked on the first of the month.",
    "ru": "Каждый полный месяц после полного месяца в ряду заявлений одной стороны; спрошено первого числа.",
    "uk": "Кожен повний місяць після повного місяця в ряді заяв однієї сторони; запитано першого числа."
   },
   "sign": {
    "en": "The last month exceeded the one before it.",
    "ru": "Прошлый месяц был больше позапрошлого.",
    "uk": "Минулий місяць був більший за позаминулий."
   }
  },
  {
   "id": "losses-highest",
   "of": "months",
   "ask": {
    "en": "Will the claimed losses of a month exceed those of every month before?",
    "ru": "Превысят ли заявленные потери месяца потери всех прежних?",
    "uk": "Чи перевищать заявлені втрати місяця втрати всіх попередніх?"
   },
   "rule": {
    "en": "Every whole month after a whole month in the series of one party's claims; asked on the first of the month.",
    "ru": "Каждый полный месяц после полного месяца в ряду заявлений одной стороны; спрошено первого числа.",
    "uk": "Кожен повний місяць після повного місяця в ряді заяв однієї сторони; запитано першого числа."
   },
   "sign": {
    "en": "The last month was itself the highest so far.",
    "ru": "Прошлый месяц сам был наибольшим.",
    "uk": "Минулий місяць сам був найбільшим."
   }
  },
  {
   "id": "bill-next-stage",
   "of": "stages",
   "ask": {
    "en": "Will a bill reach its next stage within 30 days?",
    "ru": "Пройдёт ли законопроект следующую стадию за 30 дней?",
    "uk": "Чи пройде законопроєкт наступну стадію за 30 днів?"
   },
   "rule": {
    "en": "Every stage of every bill in the ledger before its signature; asked on the day of the stage. Void where no later stage was seen.",
    "ru": "Каждая стадия каждого проекта в журнале до подписания; спрошено в день стадии. Не засчитано, если следующую не видели.",
    "uk": "Кожна стадія кожного проєкту в журналі до підписання; запитано в день стадії. Не зараховано, якщо наступної не бачили."
   }
  },
  {
   "id": "announced-date",
   "of": "announcements",
   "ask": {
    "en": "Will a date announced for the register be kept?",
    "ru": "Выдержат ли срок, объявленный для реестра?",
    "uk": "Чи витримають строк, оголошений для реєстру?"
   },
   "rule": {
    "en": "Every announcement in the ledger that names a day or a draft by which the register works; asked on its day.",
    "ru": "Каждое объявление в журнале, где назван день или призыв, к которому реестр заработает; спрошено в день объявления.",
    "uk": "Кожне оголошення в журналі, де названо день або призов, до якого реєстр запрацює; запитано в день оголошення."
   }
  },
  {
   "id": "warning",
   "of": "warnings",
   "ask": {
    "en": "Will a wave that was warned of, with a date, be declared by that date?",
    "ru": "Объявят ли волну, о которой предупреждали с указанием срока, к этому сроку?",
    "uk": "Чи оголосять хвилю, про яку попереджали із зазначенням строку, до цього строку?"
   },
   "rule": {
    "en": "Every public warning in the ledger that names a time; asked on its day, decided by event E1.",
    "ru": "Каждое публичное предупреждение в журнале со сроком; спрошено в его день, решает событие E1.",
    "uk": "Кожне публічне попередження в журналі зі строком; запитано в його день, вирішує подія E1."
   }
  }
 ]
}
export const stages: readonly BillStage[] = [
  {"bill":"electronic-summonses","stage":"tabled","on":"2023-04-10","record":"E0124"},
  {"bill":"electronic-summonses","stage":"passed","on":"2023-04-11","record":"E0025"},
  {"bill":"electronic-summonses","stage":"upper-house","on":"2023-04-12","record":"E0124"},
  {"bill":"electronic-summonses","stage":"signed","on":"2023-04-14","record":"E0123"},
  {"bill":"exit-ban","stage":"passed","on":"2023-07-25","record":"E0128"},
  {"bill":"exit-ban","stage":"signed","on":"2023-08-04","record":"E0132"},
  {"bill":"draft-age","stage":"passed","on":"2023-07-25","record":"E0129"},
  {"bill":"draft-age","stage":"signed","on":"2023-08-04","record":"E0134"},
  {"bill":"fine-for-no-show","stage":"passed","on":"2023-07-25","record":"E0130"},
  {"bill":"address-fine","stage":"upper-house","on":"2025-07-02","record":"E0083"},
  {"bill":"address-fine","stage":"signed","on":"2025-07-07","record":"E0119"},
  {"bill":"extremist-searches","stage":"passed","on":"2025-07-22","record":"E0051"},
  {"bill":"year-round","stage":"tabled","on":"2025-07-22","record":"E0049"},
  {"bill":"year-round","stage":"first-reading","on":"2025-09-24","record":"E0003"},
  {"bill":"year-round","stage":"passed","on":"2025-10-28","record":"E0004"},
  {"bill":"year-round","stage":"signed","on":"2025-11-04","record":"E0060"},
  {"bill":"use-of-reservists","stage":"cleared","on":"2025-10-13","record":"E0113"},
  {"bill":"use-of-reservists","stage":"tabled","on":"2025-10-24","record":"E0069"},
  {"bill":"use-of-reservists","stage":"signed","on":"2025-11-04","record":"E0059"},
  {"bill":"suits-against-decisions","stage":"tabled","on":"2026-03-10","record":"E0300"},
]
export const announcements: readonly Announcement[] = [
  {"announced":"2022-11-25","record":"E0106","due":"2024-04-01","kept":"no","decidedBy":"E0012"},
  {"announced":"2023-05-17","record":"E0015","due":"2023-10-01","kept":"no","decidedBy":"E0016"},
  {"announced":"2024-04-28","record":"E0012","due":"2024-11-01","kept":"no","decidedBy":"E0090"},
  {"announced":"2024-09-18","record":"E0058","due":"2024-11-01","kept":"no","decidedBy":"E0090"},
  {"announced":"2024-09-24","record":"E0056","due":"2025-01-01","kept":"no","decidedBy":"E0142"},
  {"announced":"2025-09-22","record":"E0010","due":"2025-10-01","kept":"yes","decidedBy":"E0143"},
]
export const warnings: readonly DatedWarning[] = [
  {"on":"2022-10-13","record":"E0336","due":"2023-05-31"},
  {"on":"2022-12-31","record":"E0337","due":"2023-01-31"},
  {"on":"2023-08-21","record":"E0338","due":"2023-12-31"},
  {"on":"2023-09-11","record":"E0153","due":"2024-03-31"},
  {"on":"2024-04-03","record":"E0339","due":"2024-06-01"},
  {"on":"2024-08-22","record":"E0154","due":"2024-12-31"},
]
export const crowds: readonly Crowd[] = [
 {
  "id": "metaculus-20895",
  "who": "Metaculus",
  "question": {
   "en": "A second wave of mobilization before 2025, by the judgement of ISW",
   "ru": "Вторая волна мобилизации до 2025 года, по оценке ISW",
   "uk": "Друга хвиля мобілізації до 2025 року, за оцінкою ISW"
  },
  "frozen": "2024-07-12",
  "until": "2024-12-31",
  "chance": 0.21,
  "seen": "yes",
  "source": "ForecastBench, question set of 21 July 2024 (frozen 12 July), CC BY-SA 4.0"
 },
 {
  "id": "manifold-november-2026",
  "who": "Manifold",
  "question": {
   "en": "A new wave of mobilization before November 2026",
   "ru": "Новая волна мобилизации до ноября 2026 года",
   "uk": "Нова хвиля мобілізації до листопада 2026 року"
  },
  "frozen": "2026-08-06",
  "until": "2026-10-31",
  "chance": 0.252,
  "seen": "yes",
  "source": "ForecastBench, snapshot of 21 August 2026, CC BY-SA 4.0"
 },
 {
  "id": "polymarket-december-2026",
  "who": "Polymarket",
  "question": {
   "en": "A new forced mobilization announced by the end of 2026",
   "ru": "Новая принудительная мобилизация объявлена до конца 2026 года",
   "uk": "Нову примусову мобілізацію оголошено до кінця 2026 року"
  },
  "frozen": "2026-09-16",
  "until": "2026-12-31",
  "chance": 0.265,
  "seen": "no",
  "source": "Record E0319 of the ledger"
 },
 {
  "id": "polymarket-october-2026",
  "who": "Polymarket",
  "question": {
   "en": "A new forced mobilization announced by the end of October 2026",
   "ru": "Новая принудительная мобилизация объявлена до конца октября 2026 года",
   "uk": "Нову примусову мобілізацію оголошено до кінця жовтня 2026 року"
  },
  "frozen": "2026-09-26",
  "until": "2026-10-31",
  "chance": 0.095,
  "seen": "no",
  "source": "Record E0324 of the ledger"
 }
]
