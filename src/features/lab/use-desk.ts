import { createUseDesk } from '#ui/use-desk.ts'
import type { LoadLabParts } from './lab-course.ts'

/** The screens of a run and what they need of the course. */
export const useDesk = createUseDesk(async (loadParts: LoadLabParts) => {
  const [screens, parts] = await Promise.all([import('./lab-desk.tsx'), loadParts()])
  return { ...screens, parts }
})
