import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { ChoiceGroup } from '#ui/choice-group.tsx'

const choices = [
  { value: 'baixa', label: 'Baixa' },
  { value: 'alta', label: 'Alta' },
] as const

function Example() {
  const [value, setValue] = useState<'baixa' | 'alta' | null>(null)
  return (
    <ChoiceGroup
      legend="Quão seguro você está?"
      name="seguranca"
      choices={choices}
      value={value}
      onChange={setValue}
    />
  )
}

describe('ChoiceGroup', () => {
  it('is a group named by its legend, chosen from by mouse and by arrow keys', async () => {
    const user = userEvent.setup()
    render(<Example />)
    const group = within(screen.getByRole('group', { name: 'Quão seguro você está?' }))
    expect(group.getByRole('radio', { name: 'Alta' })).not.toBeChecked()

    await user.click(group.getByText('Baixa'))
    expect(group.getByRole('radio', { name: 'Baixa' })).toBeChecked()

    await user.keyboard('{ArrowRight}')
    expect(group.getByRole('radio', { name: 'Alta' })).toBeChecked()
    expect(group.getByRole('radio', { name: 'Baixa' })).not.toBeChecked()
  })
})
