// Its types know this import only.
// oxlint-disable-next-line import/no-named-as-default
import qrcode from 'qrcode-generator'
import { useMemo } from 'react'

const quiet = 2

/** A text as a QR code, drawn as one path. `label` says what it is for. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { path, size } = useMemo(() => {
    // 0: as large as the text needs; M: readable with 15 % of it lost.
    const code = qrcode(0, 'M')
    code.addData(text)
    code.make()
    const count = code.getModuleCount()
    const rows = Array.from({ length: count }, (_, index) => index)
    const cells = rows.flatMap((y) => rows.filter((x) => code.isDark(y, x)).map((x) => `M${x} ${y}h1v1h-1z`))
    return { path: cells.join(''), size: count }
  }, [text])
  const edge = size + 2 * quiet
  return (
    <svg className="qr" viewBox={`${-quiet} ${-quiet} ${edge} ${edge}`}>
      <title>{label}</title>
      <path d={path} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  )
}
