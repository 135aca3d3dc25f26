export type Licence = {
  name: string
  version: string
  /** By its SPDX name, such as `MIT`. */
  licence: string
  /** The licence's words with whose they are, if the package brings them. */
  text: string | null
}

export type LicenceListProps = { licences: readonly Licence[] }

/** Packages that come under the very same words are shown together, with the words once. */
export function LicenceList({ licences }: LicenceListProps) {
  const groups = new Map<string, Licence[]>()
  for (const licence of licences) {
    const key = licence.text ?? licence.licence
    groups.set(key, [...(groups.get(key) ?? []), licence])
  }
  return (
    <ul className="mt-4 max-w-measure font-sans">
      {[...groups].map(([key, [first, ...others]]) => (
        <li key={key} className="border-t border-rule last:border-b">
          {first !== undefined && <LicenceGroup packages={[first, ...others]} />}
        </li>
      ))}
    </ul>
  )
}

function LicenceGroup({ packages }: { packages: [Licence, ...Licence[]] }) {
  const [{ licence, text }] = packages
  const names = packages.map(({ name, version }) => `${name} ${version}`).join(', ')
  const summary = (
    <>
      <span className="min-w-0 wrap-break-word">{names}</span>{' '}
      <span className="text-muted">{licence}</span>
    </>
  )
  if (text === null) return <p className="py-3">{summary}</p>
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-3">{summary}</summary>
      <p lang="en" className="mb-4 text-sm whitespace-pre-wrap text-muted">
        {text}
      </p>
    </details>
  )
}
