export const movedToOtherChapter = 'Mudou de capítulo'
