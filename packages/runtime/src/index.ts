import type { errgroupBrand } from './brand.ts';
export interface Group extends AsyncDisposable {
  readonly [errgroupBrand]: 'Group';
}
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class Group {
  static {
    const asyncDispose: typeof Symbol.asyncDispose = Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose');
    Object.defineProperty(this.prototype, asyncDispose, { value: async (): Promise<void> => {} });
  }
}
