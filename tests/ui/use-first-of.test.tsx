import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { useFirstOf } from '#ui/use-first-of.tsx'

function Letters({ letters }: { letters: string[] }) {
  const { first, more } = useFirstOf(letters, 2)
  return (
    <>
      <p>{first.join('')}</p>
      {more}
    </>
  )
}

it('shows so many items at once, and no button when there are no more', async () => {
  render(<Letters letters={['a', 'b', 'c', 'd', 'e']} />)
  expect(screen.getByText('ab')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Mostrar mais 2' }))
  await userEvent.click(screen.getByRole('button', { name: 'Mostrar mais 1' }))
  expect(screen.getByText('abcde')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})
