/** Disjoint sets over the nodes 0 .. n-1; `parents[i] <= i`, and a root is its own parent. */
export interface DisjointSets {
  readonly parents: Uint32Array;
}

/** Every node in a set of its own. Throws RangeError unless the count is an integer from 0 to 2^32 - 1. */
export function createDisjointSets(nodeCount: number): DisjointSets {
  if (!Number.isInteger(nodeCount) || nodeCount < 0 || nodeCount > 0xffff_ffff) {
    throw new RangeError(`node count ${nodeCount} is not an integer from 0 to 2^32 - 1`);
  }
  const parents = new Uint32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) parents[node] = node;
  return { parents };
}

/**
 * The smallest member of the node's set. Halves the path on the way (Tarjan and van Leeuwen 1984).
 * Throws RangeError when there is no such node.
 */
export function findRoot({ parents }: DisjointSets, node: number): number {
  let current = node;
  let parent = parents[current];
  if (parent === undefined) {
    throw new RangeError(`node ${node} is not an integer from 0 to ${parents.length - 1}`);
  }
  while (parent !== current) {
    const grandparent: number = parents[parent] ?? parent;
    parents[current] = grandparent;
    current = grandparent;
    parent = parents[current] ?? current;
  }
  return current;
}

/**
 * Makes one set of two. The smaller root wins, whatever the sizes: labels then need no second pass
 * and do not depend on the order of the edges; path halving alone keeps this near linear.
 */
export function uniteSets(sets: DisjointSets, a: number, b: number): void {
  const rootA = findRoot(sets, a);
  const rootB = findRoot(sets, b);
  if (rootA < rootB) sets.parents[rootB] = rootA;
  else sets.parents[rootA] = rootB;
}
