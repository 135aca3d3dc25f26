export const movedToOtherChapter = 'Moved to another chapter'
