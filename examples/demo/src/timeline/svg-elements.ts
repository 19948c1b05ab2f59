/** SVG elements as text. Numbers are rounded, text is escaped. */

type Attributes = Readonly<Record<string, string | number>>;

export function element(
  name: string,
  attributes: Attributes,
  content?: string,
): string {
  const list = Object.entries(attributes).map(
    ([key, value]) =>
      ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`,
  );
  const open = `<${name}${list.join('')}`;
  return content === undefined ? `${open}/>` : `${open}>${content}</${name}>`;
}

export function text(
  x: number,
  y: number,
  className: string,
  content: string,
): string {
  return element('text', { x, y, class: className }, escapeXml(content));
}

export function line(
  className: string,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): string {
  return element('line', { class: className, x1, y1, x2, y2 });
}

export function escapeXml(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
