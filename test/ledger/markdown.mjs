/** The parts that the pages of the ledger are made of. */

export function percent(part, whole) {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}

export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}

export function code(text) {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
