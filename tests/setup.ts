import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A page's module may have to be compiled first, on a busy machine too.
configure({ asyncUtilTimeout: 10_000 })

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})

// What the dialogs of the component library ask of a browser and jsdom, which lays nothing out,
// does not have: without a size or a place to scroll to, nothing would be given the focus.
if (typeof CSS.supports !== 'function') Object.assign(CSS, { supports: () => false })
HTMLElement.prototype.checkVisibility = () => true
Element.prototype.scrollIntoView = () => {}
