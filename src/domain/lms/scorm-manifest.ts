/*
 * `imsmanifest.xml` of a package with one launchable object. The schema documents themselves are
 * the LMS's to know: their names are given, as in most packages, and the files are not included.
 */
import { escapeXml } from './xml-text.ts'

export type ScormVersion = '1.2' | '2004'

export type Package = {
  title: string
  /** The page that the LMS opens, one of `files`. */
  launch: string
  /** Every file of the package but the manifest, from its root, with `/`. */
  files: readonly string[]
}

const identifier = 'guia-mlops'
const schemaInstance = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'

/** The manifest of the package for one edition of SCORM. */
export function writeManifest(version: ScormVersion, contents: Package): string {
  return version === '1.2' ? writeManifest12(contents) : writeManifest2004(contents)
}

function writeManifest12(contents: Package): string {
  const imscp = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'
  const adlcp = 'http://www.adlnet.org/xsd/adlcp_rootv1p2'
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}-scorm12" version="1.2"
  xmlns="${imscp}"
  xmlns:adlcp="${adlcp}"
  ${schemaInstance}
  xsi:schemaLocation="${imscp} imscp_rootv1p1p2.xsd ${adlcp} adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
${writeOrganization(contents, '')}
${writeResource(contents, 'adlcp:scormtype')}
</manifest>
`
}

function writeManifest2004(contents: Package): string {
  const ims = 'http://www.imsglobal.org/xsd'
  const adl = 'http://www.adlnet.org/xsd'
  const schemas = [
    `${ims}/imscp_v1p1 imscp_v1p1.xsd`,
    `${adl}/adlcp_v1p3 adlcp_v1p3.xsd`,
    `${adl}/adlseq_v1p3 adlseq_v1p3.xsd`,
    `${adl}/adlnav_v1p3 adlnav_v1p3.xsd`,
    `${ims}/imsss imsss_v1p0.xsd`,
  ]
  // Without it an LMS takes an object that was only closed for a completed and passed one.
  const sequencing = `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true" />
        </imsss:sequencing>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}-scorm2004" version="1"
  xmlns="${ims}/imscp_v1p1"
  xmlns:adlcp="${adl}/adlcp_v1p3"
  xmlns:adlseq="${adl}/adlseq_v1p3"
  xmlns:adlnav="${adl}/adlnav_v1p3"
  xmlns:imsss="${ims}/imsss"
  ${schemaInstance}
  xsi:schemaLocation="${schemas.join(' ')}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
${writeOrganization(contents, sequencing)}
${writeResource(contents, 'adlcp:scormType')}
</manifest>
`
}

function writeOrganization({ title }: Package, inItem: string): string {
  return `  <organizations default="${identifier}-curso">
    <organization identifier="${identifier}-curso">
      <title>${escapeXml(title)}</title>
      <item identifier="${identifier}-item" identifierref="${identifier}-app">
        <title>${escapeXml(title)}</title>${inItem}
      </item>
    </organization>
  </organizations>`
}

function writeResource({ launch, files }: Package, typeAttribute: string): string {
  const list = files.map((file) => `      <file href="${toHref(file)}" />`)
  return `  <resources>
    <resource identifier="${identifier}-app" type="webcontent" ${typeAttribute}="sco" href="${toHref(launch)}">
${list.join('\n')}
    </resource>
  </resources>`
}

function toHref(file: string): string {
  return escapeXml(file.split('/').map(encodeURIComponent).join('/'))
}
