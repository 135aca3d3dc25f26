/* Which of the app's pages this site has: a button or a link to one that is missing is left out. */
import { createContext, useContext } from 'react'

export type HasPage = (address: string) => boolean

/** Every page is there unless whoever puts the app together says otherwise. */
export const SitePages = createContext<HasPage>(() => true)

export function useHasPage(): HasPage {
  return useContext(SitePages)
}
