import { type ConfigName, configNames } from './finding.ts';

/** What a link to the playground carries. */
export interface Shared {
  readonly code: string;
  readonly config: ConfigName;
}

/** The part of the address behind `#`. */
export async function toHash({ code, config }: Shared): Promise<string> {
  const packed = await through(
    new TextEncoder().encode(code),
    new CompressionStream('deflate-raw'),
  );
  return `config=${config}&code=${toBase64Url(packed)}`;
}

/** `undefined` if the hash carries no code, or carries it damaged. */
export async function fromHash(hash: string): Promise<Shared | undefined> {
  const params = new URLSearchParams(hash.replace(/^#/u, ''));
  const code = params.get('code');
  if (code === null) return undefined;
  try {
    const bytes = await through(
      fromBase64Url(code),
      new DecompressionStream('deflate-raw'),
    );
    const config = configNames.find(name => name === params.get('config'));
    return {
      code: new TextDecoder().decode(bytes),
      config: config ?? 'recommended',
    };
  } catch {
    return undefined;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, character => character.charCodeAt(0));
}
