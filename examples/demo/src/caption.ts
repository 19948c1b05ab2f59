import type { Caption } from './timeline/svg.ts';

/** What the picture of the storefront says in words. */
export const caption: Caption = {
  title: 'One upstream fails: what becomes of the requests beside it',
  description:
    'Two timelines of requests to upstream services. In the leaky service, ' +
    'which uses Promise.all and does not check wait(), requests run on after ' +
    'the client has been answered, and an error is lost. In the cured ' +
    'service, which uses errgroup as eslint-plugin-errgroup suggests, the ' +
    'first failure cancels the other requests, and the client is told.',
  versions: {
    leaky: 'Promise.all, tasks without a signal, a wait() that nobody checks',
    cured: 'the same code after the suggestions of eslint-plugin-errgroup',
  },
};
