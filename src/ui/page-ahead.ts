/* Fetching a page of the app before it is asked for: which one is for its link to say. */
import { createContext } from 'react'

/** Takes an address of the app; nothing is fetched unless whoever puts the app together says so. */
export const PageAhead = createContext<(address: string) => void>(() => {})
