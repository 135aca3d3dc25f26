/* What keeps words safe where the one key of the storage is not enough; fetched after the page. */
import { lighterProgress } from '#domain/essays/essay-work.ts'
import type { Progress } from '#domain/progress/progress.ts'
import { mergeDevices, mergeTabs } from '#domain/progress/other-texts.ts'
import { parseStored } from '#domain/progress/stored-progress.ts'
import { openJournal } from './journal.ts'
import { readKeptAside } from './kept-aside.ts'
import type { ProgressStore } from './core-store.ts'
import { progressReader } from './progress-reader.ts'
import { asideKey, copyPrefix, keysWith, type StorageLike } from './stored-keys.ts'

/**
 * Take in what an earlier page could not bring home, then stand guard. `name` tells the journals of
 * stores apart.
 */
export async function attachSafeguards(
  store: ProgressStore,
  databases: IDBFactory | null,
  name: string,
): Promise<void> {
  const besideKey = asideKey(store.now())
  const journal = await openJournal(databases, name)
  const last = await journal?.read()
  const stored = typeof last === 'string' ? parseStored(last) : null
  // A newer app's journal is not ours to write over.
  const ownJournal = stored?.ok === false && stored.fault === 'newer' ? null : journal
  store.guard({
    reader: progressReader,
    unite: (mine, theirs, base) => mergeTabs(mine, theirs, base, store.isTyping),
    onWrite: (text) => ownJournal?.write(text),
    onWriteBeside: (text) => keepBeside(store, besideKey, text),
    writeWithLess: (progress, write) => writeWithLess(store.storage, progress, write),
    // Another tab may have typed it a moment ago, and may be killed in the next one.
    onForeignChange: (text) => (text === null ? ownJournal?.forget() : ownJournal?.write(text)),
  })
  if (stored?.ok === true) {
    store.takeIn((current, base) => mergeTabs(current, stored.progress, base, store.isTyping))
  }
  takeInKeptAside(store)
}

/** What was put aside by an app that could not read it, and what an older one wrote beside. */
function takeInKeptAside(store: ProgressStore) {
  for (const { key, text } of readKeptAside(store.storage)) {
    const stored = parseStored(text)
    if (!stored.ok) continue
    const isHome = store.takeIn((current) => mergeDevices(current, stored.progress))
    if (isHome) store.storage?.removeItem(key)
  }
}

function keepBeside(store: ProgressStore, key: string, text: string) {
  try {
    store.storage?.setItem(key, text)
  } catch {
    // The notice of this state asks for a reload; the text stays in the page until then.
  }
}

/** Copies go first, the oldest before the others, then earlier states of essays. */
function writeWithLess(
  storage: StorageLike | null,
  progress: Progress,
  write: (less: Progress) => boolean,
): boolean {
  for (const key of storage === null ? [] : keysWith(storage, copyPrefix)) {
    storage?.removeItem(key)
    if (write(progress)) return true
  }
  for (const lighter of lighterProgress(progress)) if (write(lighter)) return true
  return false
}
