/** A file of the site that opens without a network. */
export type PrecacheEntry = {
  /** From the folder of the worker, so that the list is the same at any base path. */
  url: string
  /** `null` when the name of the file already holds a hash of its content. */
  revision: string | null
  /** As in a script's `integrity`: only exactly this content is ever kept. */
  integrity: string
}

export type PrecacheList = {
  entries: PrecacheEntry[]
  /** The page without content that stands in for every address. */
  shell: string
  /** File name of the script that starts the app; it changes with every script of the site. */
  entry: string
}
