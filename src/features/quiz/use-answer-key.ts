import { useEffect, useState } from 'react'
import type { AnswerKey } from '#domain/course/course.ts'
import type { ReadingQuality } from '#domain/reading/reading-quality.ts'
import type { ReadAnswer } from './app-reading.ts'

/** Everything that may be seen only after an answer. */
export type Feedback = {
  key: AnswerKey
  read: (text: string) => ReadAnswer
  /** How often that reading errs; null when it was not measured. */
  quality: ReadingQuality | null
}

export type LoadedFeedback =
  { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; feedback: Feedback }

export type FeedbackLoaders = {
  loadKey: () => Promise<AnswerKey>
  loadQuality: () => Promise<ReadingQuality | null>
}

const loading: LoadedFeedback = { kind: 'loading' }

/**
 * Fetches the key and what reads answers by it. Mount its user only once an attempt exists:
 * mounting is what asks for it.
 */
export function useAnswerKey({ loadKey, loadQuality }: FeedbackLoaders, prompt: string) {
  const [loaded, setLoaded] = useState(loading)

  useEffect(() => {
    let isCurrent = true
    const settle = (loaded: LoadedFeedback) => {
      if (isCurrent) setLoaded(loaded)
    }
    Promise.all([loadKey(), loadQuality(), import('./app-reading.ts')]).then(
      ([key, quality, { createAppReader }]) =>
        settle({
          kind: 'ready',
          feedback: { key, quality, read: createAppReader(key, prompt) },
        }),
      () => settle({ kind: 'failed' }),
    )
    return () => {
      isCurrent = false
    }
  }, [loadKey, loadQuality, prompt])

  return loaded
}
