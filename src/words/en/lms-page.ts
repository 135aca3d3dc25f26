export const opening = 'Opening the guide…'
export const needsScript = 'This package needs JavaScript.'
