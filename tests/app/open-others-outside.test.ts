import { afterEach, expect, it } from 'vitest'
import { openOthersOutside } from '#app/open-others-outside.ts'

afterEach(() => document.body.replaceChildren())

it('opens other sites in a tab of their own, and this one where it is', () => {
  const stop = openOthersOutside(document)
  const other = addLink('https://exemplo.org/guia')
  const own = addLink('/guia')
  const mail = addLink('mailto:a@exemplo.org')
  for (const link of [other, own, mail]) click(link)
  expect([other.target, other.rel]).toEqual(['_blank', 'noopener noreferrer'])
  expect([own.target, mail.target]).toEqual(['', ''])
  stop()
  const late = addLink('https://exemplo.org')
  click(late)
  expect(late.target).toBe('')
})

function addLink(href: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  link.append(document.createElement('b'))
  // jsdom goes nowhere; it only complains that it cannot.
  link.addEventListener('click', (event) => event.preventDefault())
  document.body.append(link)
  return link
}

function click(link: HTMLAnchorElement) {
  link.querySelector('b')?.click()
}
