import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { Prose, RichText } from '#ui/rich-text.tsx'

describe('RichText', () => {
  it('draws links of the site and of the web, emphasis and code', () => {
    render(
      <MemoryRouter>
        <p>
          <RichText
            nodes={[
              { kind: 'strong', children: [{ kind: 'text', text: 'forte' }] },
              { kind: 'emphasis', children: [{ kind: 'text', text: 'ênfase' }] },
              { kind: 'code', text: 'código' },
              { kind: 'link', to: '/guia', children: [{ kind: 'text', text: 'dentro' }] },
              {
                kind: 'link',
                to: 'https://exemplo.org',
                children: [{ kind: 'text', text: 'fora' }],
              },
            ]}
          />
        </p>
      </MemoryRouter>,
    )
    expect(screen.getByText('forte').tagName).toBe('STRONG')
    expect(screen.getByText('ênfase').tagName).toBe('EM')
    expect(screen.getByText('código').tagName).toBe('CODE')
    expect(screen.getByRole('link', { name: 'dentro' })).toHaveAttribute('href', '/guia')
    expect(screen.getByRole('link', { name: 'fora' })).toHaveAttribute(
      'href',
      'https://exemplo.org',
    )
  })

  it('shows what looks like markup as text', () => {
    const { container } = render(
      <RichText nodes={[{ kind: 'text', text: '<img src=x onerror=alert(1)>' }]} />,
    )
    expect(container).toHaveTextContent('<img src=x onerror=alert(1)>')
    expect(container.querySelector('img')).toBeNull()
  })
})

describe('Prose', () => {
  it('nests lists and gives items their anchors, former ones included', () => {
    render(
      <Prose
        blocks={[
          {
            kind: 'list',
            ordered: true,
            items: [
              {
                anchors: ['atual', 'antigo'],
                content: [{ kind: 'text', text: 'Um item' }],
                children: [
                  {
                    kind: 'list',
                    ordered: false,
                    items: [
                      {
                        anchors: [],
                        content: [{ kind: 'text', text: 'Dentro dele' }],
                        children: [],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ]}
        afterItem={(anchor) => <button>Copiar {anchor}</button>}
      />,
    )
    const [item] = screen.getAllByRole('listitem')
    expect(item).toHaveAttribute('id', 'atual')
    expect(item?.querySelector('#antigo')).not.toBeNull()
    expect(screen.getByRole('button', { name: 'Copiar atual' })).toBeVisible()
    expect(within(item as HTMLElement).getByText('Dentro dele')).toBeVisible()
  })
})
