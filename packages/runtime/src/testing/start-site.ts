/** How many frames to look at: a dozen of them are this package's own. */
const DEEPEST = 40;

/** Where this package was called; its text is made when somebody asks. */
export class StartSite {
  readonly #error: Error;
  readonly #origin: StartSite | undefined;

  /** `origin` stands for it where no code but this package's own was running. */
  constructor(origin: StartSite | undefined) {
    this.#origin = origin;
    const { stackTraceLimit } = Error as ErrorClass;
    setStackTraceLimit(DEEPEST);
    this.#error = new Error();
    setStackTraceLimit(stackTraceLimit);
  }

  /** The frames of the user's own code, nearest first. */
  get frames(): string[] {
    const frames = framesOf(this.#error).filter(frame => !isOurs(frame));
    const own = frames.filter(frame => !frame.includes('node_modules'));
    if (frames.length === 0 && this.#origin) return this.#origin.frames;
    // Where a dependency has started the task by itself, that is the place.
    return own.length > 0 ? own : frames.slice(0, 5);
  }
}

/** V8, and Bun after it, have this property. */
interface ErrorClass {
  stackTraceLimit?: number | undefined;
}

// In a hardened realm it cannot be set, and there are too few frames to name the place.
function setStackTraceLimit(limit: number | undefined): void {
  Reflect.set(Error, 'stackTraceLimit', limit);
}

// From a stack, since a test runner that makes CommonJS of this module knows
// no `import.meta`.
const [ownFrame = ''] = framesOf(new Error());
const ownFolder = /([^\s(]*)testing[/\\]start-site\./.exec(ownFrame)?.[1];

function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .map(line => line.trim())
    .filter(line => line.startsWith('at '));
}

function isOurs(frame: string): boolean {
  return (
    /(?:node|ext):/.test(frame) || // Of Node or Deno itself.
    frame.endsWith('(<anonymous>)') ||
    (ownFolder !== undefined && frame.includes(ownFolder))
  );
}
