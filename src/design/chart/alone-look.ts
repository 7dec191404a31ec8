/**
 * The colours of paper, where there is no page's stylesheet; the same as in styles/colours.css and chart.css. The words have no rim:
 * Typst draws one letter by letter, over the letter before.
 */
export const aloneLook = `
text { font-family: Inter, sans-serif; font-size: 15px; fill: #24261f }
.quiet { fill: #545148 }
.strong { font-weight: 600 }
.fill-professional, .point { fill: #1d4e40 }
.fill-experience { fill: #c9712f }
.fill-track { fill: #f4ede1 }
.hatch { fill: none; stroke: #857a69; stroke-width: 1.5 }
.gridline { stroke: #d8cfc0 }
.zero { stroke: #857a69; stroke-width: 2.5 }
.clear { fill: #1d4e40; stroke: #1d4e40; stroke-width: 4.5 }
.unclear { fill: #fff; stroke: #857a69; stroke-width: 4.5 }
circle { stroke-width: 2.5 }
.line { fill: none; stroke: #1d4e40; stroke-width: 2.5 }
.point, .signal { stroke: #fff; stroke-width: 2 }
.signal { fill: #24261f }
.middle { stroke: #857a69; stroke-width: 2; stroke-dasharray: 6 5 }
.usual { fill: #f4ede1 }
.limit { stroke: #857a69 }
.pole { stroke: #c9712f; stroke-width: 3 }
`
