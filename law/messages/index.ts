/** The words of the law in the language asked for; only that language is loaded. */
import type { AnswerMessages, EpochTitles, Messages, WhyMessages } from './types.ts'
import { inVoice, type Voice } from './voice.ts'

/** The languages in which everything is said. */
export const languages = ['en', 'ru', 'uk'] as const
/** One of them. */
export type Language = (typeof languages)[number]

const answers: Readonly<Record<Language, () => Promise<AnswerMessages>>> = {
  en: async () => (await import('./en.ts')).en,
  ru: async () => (await import('./ru.ts')).ru,
  uk: async () => (await import('./uk.ts')).uk,
}
const whys: Readonly<Record<Language, () => Promise<{ why: WhyMessages }>>> = {
  en: () => import('./en/why.ts'),
  ru: () => import('./ru/why.ts'),
  uk: () => import('./uk/why.ts'),
}
const acts: Readonly<Record<Language, () => Promise<{ epochs: EpochTitles }>>> = {
  en: () => import('./en/acts.ts'),
  ru: () => import('./ru/acts.ts'),
  uk: () => import('./uk/acts.ts'),
}

/** What an answer needs, loaded without what stands behind it. @param voice to the person himself, or about him. */
export const answerMessagesIn = async (language: Language, voice: Voice = 'you'): Promise<AnswerMessages> =>
  inVoice(await answers[language](), voice)

/** All that can be said. @param voice to the person himself, or about him. */
export const messagesIn = async (language: Language, voice: Voice = 'you'): Promise<Messages> => {
  const [answer, { why }] = await Promise.all([answers[language](), whys[language]()])
  const rules = Object.fromEntries(
    Object.entries(answer.rules).map(([id, said]) => [id, { ...said, ...why.rules[id as keyof typeof why.rules] }]),
  ) as Messages['rules']
  return inVoice({ ...answer, ...why, rules }, voice)
}

/** What changed in the law, by the epoch's id; loaded without the other words. */
export const epochsIn = async (language: Language): Promise<EpochTitles> => (await acts[language]()).epochs
