import { useSyncExternalStore } from 'react'
import type { LmsLink, LmsStatus } from '#lms/follow-lms.ts'
import { Notice } from '#ui/notice.tsx'

const texts: Record<Exclude<LmsStatus, 'connected'>, { title: string; text: string }> = {
  absent: {
    title: 'Sem conexão com o LMS',
    text: 'O app funciona normalmente e guarda tudo neste navegador, mas a autoavaliação não é enviada. Para enviá-la, feche esta janela e abra a atividade de novo no LMS.',
  },
  lost: {
    title: 'O LMS parou de responder',
    text: 'Continue à vontade: tudo fica guardado neste navegador e o envio é tentado de novo a cada mudança. Se este aviso não sumir, abra a atividade de novo no LMS, neste mesmo navegador.',
  },
  unreadable: {
    title: 'O que o LMS guardava não pôde ser lido',
    text: 'Você continua com o que está neste navegador, e isso volta a ser enviado ao LMS.',
  },
}

/** One calm line about the LMS, only when there is something to know. */
export function LmsNotice({ status }: Pick<LmsLink, 'status'>) {
  const kind = useSyncExternalStore(status.subscribe, status.getState)
  const message = kind === 'connected' ? null : texts[kind]
  return (
    <div role="status" className="print:hidden">
      {message !== null && (
        <div className="mx-auto max-w-7xl px-4 py-3 sm:px-8">
          <Notice role="note" title={message.title}>
            {message.text}
          </Notice>
        </div>
      )}
    </div>
  )
}
