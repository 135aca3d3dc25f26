/* The shards that are here, by name, and what is read from them, once. */
import { type Posting, unpackPostings } from './postings.ts'
import { type PackedEntry, type Shard, type ShardKind, shardName } from './search-shards.ts'
import { readWordList, type WordList } from './word-list.ts'

export type ShardShelf = {
  put: (shard: Shard) => void
  has: (name: string) => boolean
  /** The others may only be called for shards that are here. */
  words: (number: number) => WordList
  /** By field. */
  postings: (number: number, word: string) => readonly Posting[]
  places: (number: number, name: string) => readonly number[]
  entries: (number: number) => readonly PackedEntry[]
}

export function createShardShelf(): ShardShelf {
  const shards = new Map<string, Shard>()

  function open<Kind extends ShardKind>(kind: Kind, number: number) {
    const shard = shards.get(shardName(kind, number))
    if (shard?.kind !== kind) throw new Error(`the shard ${shardName(kind, number)} is not here`)
    return shard as Extract<Shard, { kind: Kind }>
  }
  const words = keep((number) => readWordList(open('words', number)))
  const postings = keep((number) => unpackPostings(open('postings', number)))
  const names = keep((number) => new Map(open('names', number).names))

  return {
    put: (shard) => shards.set(shardName(shard.kind, shard.number), shard),
    has: (name) => shards.has(name),
    words,
    postings: (number, word) => postings(number)[words(number).positionOf(word)] ?? [],
    places: (number, name) => names(number).get(name) ?? [],
    entries: (number) => open('entries', number).entries,
  }
}

function keep<Value>(read: (number: number) => Value): (number: number) => Value {
  const kept = new Map<number, Value>()
  return (number) => {
    const value = kept.get(number) ?? read(number)
    kept.set(number, value)
    return value
  }
}
