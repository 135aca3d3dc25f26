export const movedToOtherChapter = 'Cambió de capítulo'
