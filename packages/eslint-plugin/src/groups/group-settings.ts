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

/**
 * The settings of this file. What is misspelled is ignored: a rule that throws
 * takes every other rule down with it.
 */
export function getGroupSettings({
  settings,
}: Pick<RuleContext, 'settings'>): GroupSettings {
  let known = memo.get(settings);
  if (!known) memo.set(settings, (known = read(settings.errgroup)));
  return known;
}

function read(value: unknown): GroupSettings {
  const { factories, groupTypes, reusable, signalName } = isRecord(value)
    ? value
    : {};
  return {
    factories: toSpecifiers(factories),
    groupTypes: toSpecifiers(groupTypes),
    signalName:
      typeof signalName === 'string' &&
      /^[\p{ID_Start}$_]\w*$/u.test(signalName)
        ? signalName
        : 'signal',
    reusable: reusable === true,
  };
}

function toSpecifiers(value: unknown): readonly NameSpecifier[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  return entries.flatMap((entry): NameSpecifier[] => {
    if (typeof entry === 'string') return [{ name: entry }];
    if (!isRecord(entry) || typeof entry.name !== 'string') return [];
    const { name, from } = entry;
    return [typeof from === 'string' ? { name, from } : { name }];
  });
}
