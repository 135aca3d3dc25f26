/*
 * The app as an LMS launches it: one page, its own part of the storage, and what it has to say to
 * the LMS. Only the packages of `npm run build:lms` hold this entry.
 */
import { StrictMode, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { createPath, useLocation } from 'react-router'
import '#ui/theme.css'
import type { ScormVersion } from '#domain/lms/scorm-manifest.ts'
import { findApi } from '#lms/find-api.ts'
import { followLms, type LmsLink } from '#lms/follow-lms.ts'
import { type LmsSession, openSession } from '#lms/lms-session.ts'
import { createScormCalls } from '#lms/scorm-calls.ts'
import { openScopedStore } from '#state/browser-store.ts'
import { ProgressProvider } from '#state/use-progress.ts'
import { keptHere, keptInLms } from '#words/lms.ts'
import { AddressRouter } from '../address-router.tsx'
import { App } from '../app.tsx'
import { loadQuiz, site } from '../course.ts'
import { openOthersOutside } from '../open-others-outside.ts'
import { normalizePath } from '../normalize-path.ts'
import { loadPage } from '../routes.tsx'
import { bearTranslators } from '../translated-text.ts'
import { launchForm, namesPlace } from './launch-address.ts'
import { LmsNotice } from './lms-notice.tsx'

bearTranslators()

async function start(container: HTMLElement) {
  const session = connect()
  const launch = new URL(window.location.href)
  const form = launchForm(launch)
  const { questions } = await loadQuiz()
  // After a wait, so that nothing is begun in a page that is gone by then.
  const learner = `guia-mlops-lms:${session?.learner ?? ''}`
  const scope = site.scope === undefined ? learner : `${site.scope}:${learner}`
  const store = await openScopedStore(scope, window)
  const link = followLms({ session, store, questions, page: window })
  if (session?.location != null && !namesPlace(launch)) {
    await openAt(session.location, form.write)
  }
  const { pathname } = new URL(form.read(new URL(window.location.href)), launch)
  const page = await loadPage(normalizePath(pathname))
  openOthersOutside(document)
  createRoot(container).render(
    <StrictMode>
      <ProgressProvider value={store}>
        <AddressRouter form={form}>
          <LmsNotice status={link.status} />
          <Visits onVisit={link.visit} />
          <App initialPage={page} keptWhere={keptWhere(session)} />
        </AddressRouter>
      </ProgressProvider>
    </StrictMode>,
  )
}

/** Which edition the package is for stands in its page. */
function connect(): LmsSession | null {
  const version: ScormVersion =
    document.documentElement.dataset['scorm'] === '2004' ? '2004' : '1.2'
  const api = findApi(window, version)
  return api && openSession(createScormCalls(api, version), version, Date.now)
}

/** Where the last launch was left, unless a newer package no longer has that page. */
async function openAt(address: string, toLink: (address: string) => string) {
  const { pathname } = new URL(address, window.location.origin)
  const { status } = await loadPage(normalizePath(pathname))
  if (status === 200) window.history.replaceState(null, '', toLink(address))
}

function keptWhere(session: LmsSession | null): string {
  return session === null ? keptHere : keptInLms
}

function Visits({ onVisit }: { onVisit: LmsLink['visit'] }) {
  const { pathname, search, hash } = useLocation()
  useEffect(
    () => onVisit(createPath({ pathname, search, hash })),
    [onVisit, pathname, search, hash],
  )
  return null
}

const container = document.getElementById('app')
if (container) void start(container)
