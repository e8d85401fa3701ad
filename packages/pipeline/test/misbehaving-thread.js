/** A function of a thread that does what it is told, however bad. */
export function behave(task) {
  if (task === 'hang') for (;;);
  if (task === 'hoard') for (const kept = []; ; ) kept.push(new Array(10_000).fill(0.5));
  if (task === 'throw') throw new RangeError('as told');
  return `did ${task}`;
}
