// What the documentation consists of, in the order in which it is read. A new page is a file and a line here.

export interface Page {
  /** The Markdown file in the repository, or one that the build prints. */
  readonly from: string
  /** Its place in the built documentation. */
  readonly to: string
  /** As the list of contents names it. */
  readonly title: string
  readonly language?: 'ru' | 'uk'
}
export interface Chapter {
  readonly title: string
  readonly pages: readonly Page[]
}

const page = (from: string, to: string, title: string): Page => ({ from, to, title })
const room = (name: string, title: string): Page => page(`${name}/README.md`, `rooms/${name}.html`, title)

export const chapters: readonly Chapter[] = [
  {
    title: 'Begin',
    pages: [
      page('README.md', 'index.html', 'What it is'),
      page('docs/first-ten-minutes.md', 'first-ten-minutes.html', 'First ten minutes'),
      page('docs/for-hotlines.md', 'for-hotlines.html', 'For hotlines'),
      { ...page('docs/for-hotlines.ru.md', 'for-hotlines.ru.html', 'Для горячих линий'), language: 'ru' },
      { ...page('docs/for-hotlines.uk.md', 'for-hotlines.uk.html', 'Для гарячих ліній'), language: 'uk' },
      page('docs/known-issues.md', 'known-issues.html', 'Known issues'),
    ],
  },
  {
    title: 'Law',
    pages: [
      page('docs/law-book.md', 'law-book.html', 'Law book'),
      page('docs/law-tools.md', 'law-tools.html', 'Testing and reviewing the law'),
      page('docs/essay-statements.md', 'essay-statements.html', 'What the essay states as law'),
    ],
  },
  {
    title: 'Country',
    pages: [
      page('docs/odd.md', 'odd.html', 'The model, described (ODD)'),
      page('scenarios/README.md', 'scenarios.html', 'Scenarios'),
      page('docs/claims/README.md', 'claims/index.html', 'Claims, put to the test'),
      page('docs/calibration/README.md', 'calibration/index.html', 'Calibration'),
      page('docs/scale.md', 'scale.html', 'Scale'),
    ],
  },
  {
    title: 'Watch',
    pages: [
      page('docs/watch-method.md', 'watch-method.html', 'Method of the watch'),
      page('docs/watch-known-issues.md', 'watch-known-issues.html', 'Known issues of the watch'),
      page('docs/add-a-record.md', 'add-a-record.html', 'Adding a record'),
      page('docs/disagree-with-a-prior.md', 'disagree-with-a-prior.html', 'Disagreeing with a prior'),
    ],
  },
  {
    title: 'In other hands',
    pages: [
      page('docs/data-and-licences.md', 'data-and-licences.html', 'Data and licences'),
      page('docs/hosting.md', 'hosting.html', 'Putting the page on a host'),
      page('docs/packages.md', 'packages.html', 'The packages'),
      page('docs/api/law.md', 'api/law.html', '@draftlight/law'),
      page('docs/api/country.md', 'api/country.html', '@draftlight/country'),
      page('docs/api/sim.md', 'api/sim.html', '@draftlight/sim'),
      page('docs/releasing.md', 'releasing.html', 'Making a release'),
      page('CHANGELOG.md', 'changelog.html', 'Changelog'),
    ],
  },
  {
    title: 'Work on it',
    pages: [
      page('CONTRIBUTING.md', 'contributing.html', 'Contributing'),
      page('docs/add-to-the-law.md', 'add-to-the-law.html', 'Adding to the law'),
      page('docs/add-a-mechanism.md', 'add-a-mechanism.html', 'Adding a mechanism'),
      room('law', 'Room: law'),
      room('country', 'Room: country'),
      room('sim', 'Room: sim'),
      room('watch', 'Room: watch'),
      room('studio', 'Room: studio'),
      room('cli', 'Room: cli'),
      room('handbook', 'Room: handbook'),
      room('bench', 'Room: bench'),
      room('queue', 'Room: queue'),
      page('deploy/README.md', 'deploy.html', 'More than one machine'),
    ],
  },
]
