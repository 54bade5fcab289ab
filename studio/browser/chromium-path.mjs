import { existsSync } from 'node:fs'

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Path of the Chromium to drive, or undefined where none is installed. */
export const chromiumPath = places.find((path) => path !== undefined && existsSync(path))
