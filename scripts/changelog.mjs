/** The newest entry of the changelog: its version, its day (or "unreleased"), its text. @throws when the file does not begin with one. */
export const newestEntry = (changelog) => {
  const [, version, day, text] = /^## (\d+\.\d+\.\d+) — (\S+)\n([\s\S]*?)(?=\n## |$(?![\s\S]))/m.exec(changelog) ?? []
  if (version === undefined)
    throw new Error('CHANGELOG.md: no entry. Expected a line "## X.Y.Z — YYYY-MM-DD" or "— unreleased".')
  return { version, day, text: text.trim() }
}

/**
 * What the newest entry leaves unsaid.
 * @param now fingerprints of this version: {numbers, law}. @param before those of the version before; undefined for the first.
 */
export const flagsMissing = (changelog, version, now, before) => {
  const entry = newestEntry(changelog)
  if (entry.version !== version)
    return [
      `CHANGELOG.md: the newest entry is of ${entry.version}. Expected one of ${version}, the version in package.json.`,
    ]
  return ['numbers', 'law']
    .filter((what) => before?.[what] !== now[what] && !entry.text.includes(`**${what}**`))
    .map(
      (what) =>
        `CHANGELOG.md: ${what} moved since ${before?.version ?? 'nothing was recorded'}; the entry of ${version} does not say **${what}**.`,
    )
}
