export const intro =
  'A list of places on this site that a teacher chooses and sends as a link: what to read, what to answer, by when. The whole route lives in the link, with no account and no server, and each student sees their own progress in it.'

export const failed = 'The route did not load'
export const failedAdvice =
  'The browser could not fetch the rest of this page. Check your connection; the route is still in the link.'
export const reload = 'Reload the page'

export const whatToDo =
  'If you have received a route, open the whole link, just as it came. If you want to make one, choose the places here, put them in order and copy the link.'
export const needsScript =
  'You need JavaScript to open and make routes, because only the browser reads what is in the link. Without it, ask whoever sent it for the addresses of the places: all of them can still be read.'

/* A sentence around its links to the guide and to the quiz. */
export const withoutRoute = 'Without a route, the order of the'
export const withoutRouteGuide = 'guide'
export const withoutRouteRead = 'is a good path: read a chapter and answer the questions in the'
export const withoutRouteQuiz = 'quiz'
export const withoutRouteAfter = '.'
