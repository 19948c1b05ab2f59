import { takesNone, type Library } from './library.ts';

export const messaging: readonly Library[] = [
  {
    name: 'nats',
    setup: `
      import { connect, type NatsConnection } from '@nats-io/transport-node';
      declare const nats: NatsConnection;
    `,
    calls: {
      'connect()': takesNone,
      'nats.request("a")': takesNone,
      'nats.request("a", "text", { timeout: 1 })': takesNone,
      'nats.subscribe("a")': takesNone,
    },
  },
  {
    name: 'bullmq',
    setup: `
      import { Queue, FlowProducer, type Job, type QueueEvents } from 'bullmq';
      declare const queue: Queue;
      declare const job: Job;
      declare const events: QueueEvents;
      declare const flow: FlowProducer;
    `,
    calls: {
      'queue.add("a", {})': takesNone,
      'job.waitUntilFinished(events)': takesNone,
      'flow.add({ name: "a", queueName: "b" })': takesNone,
    },
  },
];
