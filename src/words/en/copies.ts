export const title = 'How it was before'
export const intro =
  'Before it erases, imports or updates itself, the guide saves in this browser a copy of how things were. When room is short, the copies are the first to go.'
export const restore = 'Restore'
export const download = 'Download'
export const erase = 'Erase the copy'

export const restored = (moment: string) =>
  `Your progress is as it was on ${moment}. What was here until now has become a copy too.`
export const unreadable = 'This copy could not be read. Nothing has changed.'
export const erased = 'The copy was erased.'

export const occasions = {
  apagar: 'Before erasing',
  importar: 'Before importing',
  restaurar: 'Before restoring a copy',
  atualizar: 'Before an update of the guide',
}
