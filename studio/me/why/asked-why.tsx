// What is shown when somebody asks why: its code and its words are loaded then, as the page's own files.
import { messagesIn } from '@draftlight/law'
import type { RemedyId } from '@draftlight/law'
import { speech } from '../../messages/index.ts'
import type { Language } from '../../messages/index.ts'
import { LazyRoom } from '../../shell/lazy-room.tsx'
import type { WhyProps } from './why.tsx'

const load = (language: Language) => Promise.all([import('./why.tsx'), messagesIn(language, speech.voice)])

const loadWhy = async (language: Language) => {
  const [{ Why }, words] = await load(language)
  return (props: WhyProps) => <Why {...props} words={words} />
}
export const AskedWhy = (props: WhyProps) => <LazyRoom load={loadWhy} with={props} />

const loadArticles = async (language: Language) => {
  const [{ RemedyArticles }, words] = await load(language)
  return (props: { of: RemedyId }) => <RemedyArticles {...props} words={words} />
}
export const Articles = (props: { of: RemedyId }) => <LazyRoom load={loadArticles} with={props} />
