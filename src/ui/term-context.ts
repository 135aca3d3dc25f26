import { createContext, type ReactNode } from 'react'

/** Draws words that name a term. Who knows the terms provides it; otherwise they are plain words. */
export type DrawTerm = (term: string, words: ReactNode) => ReactNode

export const TermContext = createContext<DrawTerm>((_term, words) => words)
