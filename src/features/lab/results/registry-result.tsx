import { Lineage, ModelCard, VersionTable } from './registry-parts.tsx'
import { Part, Text } from './parts.tsx'
import type { PanelProps } from './stage-report.ts'

/** The version, where it comes from, and the card that goes with it. */
export function RegistryResult({ view, report }: PanelProps<'repositorio-de-modelo'>) {
  const { isKept, version, card } = report.result
  const { registry } = view
  const info = registry?.versions.find((each) => each.version === version)
  if (!isKept || registry === null) {
    return (
      <Text>
        O modelo é um arquivo solto: serve, mas ninguém saberá com que dados e features foi feito, e
        o próximo o substitui. Não há versão, apelido, linhagem nem cartão.
      </Text>
    )
  }
  return (
    <>
      <Part title="Versões e apelidos">
        <Text>
          Um apelido aponta para uma versão: quem serve o modelo pede @campeão, e trocar de versão é
          mover o apelido.
        </Text>
        <VersionTable registry={registry} />
      </Part>
      {info !== undefined && (
        <Part title="Linhagem">
          <Lineage version={info} />
        </Part>
      )}
      <Part title="Cartão do modelo">
        <ModelCard sections={card} version={version} />
      </Part>
    </>
  )
}
