import { Group } from 'errgroup';

import type { Client, Review } from './client.ts';

/** Works out the ratings of these products anew, four at a time. */
export async function refreshRatings(
  client: Client,
  ids: readonly string[],
  ratings: Map<string, number>,
): Promise<void> {
  const group = new Group({ limit: 4 });
  for (const id of ids) {
    group.go(async signal => {
      const reviews = await client.loadReviews(id, { signal });
      ratings.set(id, averageStars(reviews));
    });
  }
  const outcome = await group.wait();
  if (!outcome.ok) throw outcome.error;
}

function averageStars(reviews: readonly Review[]): number {
  const sum = reviews.reduce((stars, review) => stars + review.stars, 0);
  return sum / Math.max(reviews.length, 1);
}
