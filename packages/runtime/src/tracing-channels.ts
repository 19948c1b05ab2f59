import { type TracingChannel, builtinModule } from './builtin-module.ts';

/** What is traced, and on which channels. */
export interface TracingChannels {
  readonly group: TracingChannel;
  readonly task: TracingChannel;
}

/** `undefined` where the runtime has none. */
export const channels: TracingChannels | undefined = openChannels();

/** The channels, if any of them has a subscriber now. */
export function observedChannels(): TracingChannels | undefined {
  if (!channels) return undefined;
  const { group, task } = channels;
  return hasSubscribers(task) || hasSubscribers(group) ? channels : undefined;
}

function openChannels(): TracingChannels | undefined {
  const diagnostics = builtinModule('node:diagnostics_channel');
  if (!diagnostics) return undefined;
  return {
    group: diagnostics.tracingChannel('errgroup:group'),
    task: diagnostics.tracingChannel('errgroup:task'),
  };
}

// `TracingChannel.hasSubscribers` is not on every Node 20.
function hasSubscribers(channel: TracingChannel): boolean {
  return (
    channel.start.hasSubscribers ||
    channel.end.hasSubscribers ||
    channel.asyncStart.hasSubscribers ||
    channel.asyncEnd.hasSubscribers ||
    channel.error.hasSubscribers
  );
}
