/* React alone, so that `boot.ts` can have the browser run it apart from the app. */
import 'react-dom/client'
