import { isRecord } from '../is-record.ts';
import type { RuleContext } from '../rule-context.ts';

/** A name of the user's code, wherever it comes from unless `from` says. */
export interface NameSpecifier {
  readonly name: string;
  /** The module, as the import spells it. */
  readonly from?: string;
}

/** What `settings.errgroup` may hold. */
export interface GroupSettings {
  /** Functions that return a group. */
  readonly factories: readonly NameSpecifier[];
  /** Classes and types that are groups. */
  readonly groupTypes: readonly NameSpecifier[];
  /** How suggestions call the signal of a task. */
  readonly signalName: string;
  /** Whether a group may be used again once it has been waited for. */
  readonly reusable: boolean;
}

const memo = new WeakMap<object, GroupSettings>();

/** The settings of this file, which have been checked. */
export function getGroupSettings({
  settings,
}: Pick<RuleContext, 'settings'>): GroupSettings {
  let known = memo.get(settings);
  if (!known) memo.set(settings, (known = read(settings.errgroup)));
  return known;
}

function read(value: unknown): GroupSettings {
  const given: Partial<Record<keyof GroupSettings, unknown>> = isRecord(value)
    ? value
    : {};
  return {
    factories: toSpecifiers(given.factories),
    groupTypes: toSpecifiers(given.groupTypes),
    signalName: (given.signalName ?? 'signal') as string,
    reusable: given.reusable === true,
  };
}

function toSpecifiers(names: unknown): readonly NameSpecifier[] {
  const entries = (names ?? []) as readonly (NameSpecifier | string)[];
  return entries.map(entry =>
    typeof entry === 'string' ? { name: entry } : entry,
  );
}
