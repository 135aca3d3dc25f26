/*
 * The last stored text once more, in a place that is written at once. A browser holds what goes
 * into `localStorage` back for some seconds before it reaches the disk: killed meanwhile, it starts
 * without it. A transaction of an IndexedDB that is `strict` is on the disk when it is done.
 */

export type Journal = {
  /** What was written last, and not yet forgotten. */
  read: () => Promise<string | null>
  write: (text: string) => void
  forget: () => void
}

const databaseName = 'guia-mlops'
const tableName = 'diario'

/** The journal of one store in this browser; null where it refuses to have one. */
export async function openJournal(
  databases: IDBFactory | null,
  entry: string,
): Promise<Journal | null> {
  const database = await openDatabase(databases)
  if (database === null) return null
  // Another page may want to remove or change it: this one must not stand in the way.
  let isOpen = true
  database.addEventListener('versionchange', () => database.close())
  database.addEventListener('close', () => (isOpen = false))

  function change(act: (table: IDBObjectStore) => void) {
    if (!isOpen) return
    try {
      const transaction = database?.transaction(tableName, 'readwrite', { durability: 'strict' })
      if (transaction === undefined) return
      act(transaction.objectStore(tableName))
      // Said aloud, so that it is done even when the page goes in the next moment.
      transaction.commit()
    } catch {
      // Closed under our hands: the storage still has the text, only later on the disk.
      isOpen = false
    }
  }

  return {
    read: () => readEntry(database, entry),
    write: (text) => change((table) => table.put(text, entry)),
    forget: () => change((table) => table.delete(entry)),
  }
}

function openDatabase(databases: IDBFactory | null): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = databases?.open(databaseName, 1)
      if (request === undefined) return resolve(null)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore(tableName))
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => resolve(null))
      request.addEventListener('blocked', () => resolve(null))
    } catch {
      resolve(null)
    }
  })
}

function readEntry(database: IDBDatabase, entry: string): Promise<string | null> {
  return new Promise((resolve) => {
    try {
      const request = database.transaction(tableName).objectStore(tableName).get(entry)
      request.addEventListener('success', () => {
        const found: unknown = request.result
        resolve(typeof found === 'string' ? found : null)
      })
      request.addEventListener('error', () => resolve(null))
    } catch {
      resolve(null)
    }
  })
}
