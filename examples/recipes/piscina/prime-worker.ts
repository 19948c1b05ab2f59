/** How many primes there are below `limit`; keeps its thread busy meanwhile. */
export default function countPrimes(limit: number): number {
  if (limit < 0) throw new RangeError(`No number is below ${String(limit)}.`);
  let count = 0;
  for (let number = 2; number < limit; number++) {
    if (isPrime(number)) count++;
  }
  return count;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) {
    if (number % divisor === 0) return false;
  }
  return true;
}
