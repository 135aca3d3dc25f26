import type { Term } from './course.ts'

/** The language of the name that a term is listed under; undefined where nobody has told it. */
export function nameLanguage({ name, names }: Pick<Term, 'name' | 'names'>): string | undefined {
  return names.find(({ text }) => text === name)?.lang
}
