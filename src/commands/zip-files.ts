import { zipSync } from 'fflate'

/** Names in the archive, with `/`, and what is in each. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>

/** As zip files have it, in local time and not earlier: the same on every machine. */
const dateOfAll = new Date(1980, 0, 1)

/** A zip whose bytes depend on the names and contents alone. */
export function zipFiles(files: ArchiveFiles): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: dateOfAll })
}
