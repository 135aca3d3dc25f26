import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { AboutPage } from '#features/about/about-page.tsx'

const mit = { version: '1.2.3', licence: 'MIT', text: 'Copyright Alguém. Permission is granted.' }

it('says what becomes of the learner’s words and shows the same licence once', () => {
  const licences = [
    { ...mit, name: 'react' },
    { ...mit, name: 'react-dom' },
    { ...mit, name: 'sem-texto', licence: 'ISC', text: null },
  ]
  render(
    <MemoryRouter>
      <AboutPage siteName="Guia" licences={licences} />
    </MemoryRouter>,
  )
  expect(screen.getByRole('heading', { level: 1, name: 'Sobre o Guia' })).toBeVisible()
  expect(screen.getByText('Nenhuma resposta e nenhum texto seu sai deste aparelho.')).toBeVisible()
  expect(screen.getByText('react 1.2.3, react-dom 1.2.3')).toBeVisible()
  expect(screen.getAllByText(/Permission is granted/)).toHaveLength(1)
  expect(screen.getByText('sem-texto 1.2.3')).toBeVisible()
})
