/** The colours of the picture, for readers in the light and in the dark. */
export const svgStyle = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .title { font-size: 17px; font-weight: 600 }
  .version { font-size: 15px; font-weight: 600 }
  .heading { font-weight: 600 }
  .label { font: 12px ui-monospace, monospace; fill: #59636e }
  .muted { font-size: 12px; fill: #59636e }
  .good { fill: #1a7f37; font-weight: 600 }
  .bad { fill: #cf222e; font-weight: 600 }
  .ground { fill: #fff; stroke: #d1d9e0 }
  .grid { stroke: #eaeef2 }
  .wanted { fill: #2da44e }
  .pointless { fill: #d4a72c }
  .leaked { fill: #cf222e }
  .stripe { stroke: #fff; stroke-width: 2; stroke-opacity: .55 }
  .failure { stroke: #cf222e; stroke-width: 2.5 }
  .answer { stroke: #1f2328; stroke-width: 1.5 }
  .diamond { fill: #1f2328 }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .label, .muted { fill: #9198a1 }
    .good { fill: #3fb950 }
    .bad { fill: #f85149 }
    .ground { fill: #0d1117; stroke: #3d444d }
    .grid { stroke: #21262d }
    .wanted { fill: #238636 }
    .pointless { fill: #9e6a03 }
    .leaked { fill: #da3633 }
    .stripe { stroke: #0d1117 }
    .failure { stroke: #f85149 }
    .answer { stroke: #f0f6fc }
    .diamond { fill: #f0f6fc }
  }
`;
