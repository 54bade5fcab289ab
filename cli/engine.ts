/**
 * Which engine this is: the version, and a fingerprint of the sources that decide a result (law, country, sim), put in by the
 * build. Results of two engines are never mixed.
 */
import { version } from './version.ts'

declare const ENGINE_SOURCES: string | undefined

export const engine = `${version}+${typeof ENGINE_SOURCES === 'string' ? ENGINE_SOURCES.slice(0, 12) : 'unbuilt'}`
