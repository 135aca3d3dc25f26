import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearTranslators } from '#app/translated-text.ts'

const { removeChild, insertBefore } = Node.prototype
beforeAll(bearTranslators)
afterAll(() => {
  Object.assign(Node.prototype, { removeChild, insertBefore })
})

function Turn() {
  const [turn, setTurn] = useState(0)
  return (
    <p data-testid="passage">
      {turn % 2 === 0 && 'Antes. '}
      {turn % 2 === 1 && <b>Novo. </b>}
      Depois.
      <button type="button" onClick={() => setTurn(turn + 1)}>
        Virar
      </button>
    </p>
  )
}

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    texts.push(node as Text)
  }
  return texts
}

function wrap(text: Text) {
  const font = document.createElement('font')
  text.replaceWith(font)
  return font
}

it('goes on where a translator has put each text into an element', async () => {
  render(<Turn />)
  const passage = screen.getByTestId('passage')
  for (const text of textsOf(passage)) wrap(text).append(text)
  await userEvent.click(screen.getByRole('button'))
  expect(passage).toHaveTextContent('Novo. Depois.')
  expect(passage).not.toHaveTextContent('Antes.')
  for (const text of textsOf(passage)) wrap(text).append(text)
  await userEvent.click(screen.getByRole('button'))
  expect(passage).toHaveTextContent('Antes. Depois.')
})

it('goes on where a translator has put other words into the place of the text', async () => {
  render(<Turn />)
  const passage = screen.getByTestId('passage')
  for (const text of textsOf(passage)) wrap(text).append(text.data.toUpperCase())
  await userEvent.click(screen.getByRole('button'))
  expect(passage).toHaveTextContent('Novo.')
  await userEvent.click(screen.getByRole('button'))
  expect(passage).toHaveTextContent('Antes.')
})
