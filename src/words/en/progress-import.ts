import { count } from './format.ts'

export const noRoom =
  'It does not fit in the space that this browser gives the guide, and nothing that is here is removed to make room for it. Nothing has changed here. If there are copies under “How it was before”, download and erase them, then try again.'

export const gained = (what: string) => `The file brought ${what}, added to what was already here.`
export const nothingGained = 'Nothing new: what is in the file was already here.'
export const gains = {
  attempts: (gained: number) => count(gained, 'answer', 'answers'),
  rejudged: (gained: number) => count(gained, 'more recent judgement', 'more recent judgements'),
  drafts: (gained: number) => count(gained, 'draft answer', 'draft answers'),
  essays: (gained: number) => count(gained, 'essay', 'essays'),
  chapters: (gained: number) => count(gained, 'chapter read', 'chapters read'),
  ticks: (gained: number) => count(gained, 'route item done', 'route items done'),
  reviews: (gained: number) => count(gained, 'review', 'reviews'),
  runs: (gained: number) => count(gained, 'laboratory run', 'laboratory runs'),
}
