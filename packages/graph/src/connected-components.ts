import { createDisjointSets, findRoot, uniteSets } from './union-find.ts';

/**
 * Connected components of an undirected graph over the nodes 0 .. nodeCount-1.
 *
 * Answers one label a node: the smallest node of its component. Edges may repeat, stand in any
 * order and lead from a node to itself. Throws RangeError for an edge to a node that is not there.
 */
export function connectedComponents(
  nodeCount: number,
  edges: Iterable<readonly [number, number]>,
): Uint32Array {
  const sets = createDisjointSets(nodeCount);
  for (const [a, b] of edges) uniteSets(sets, a, b);
  const labels = new Uint32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) labels[node] = findRoot(sets, node);
  return labels;
}

/**
 * The components of at least `leastSize` nodes: members ascending, components by their smallest
 * member. Takes the labels that `connectedComponents` answers.
 */
export function listComponents(
  labels: Uint32Array,
  leastSize: number,
): readonly (readonly number[])[] {
  const sizes = new Uint32Array(labels.length);
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1;
  const members = new Map<number, number[]>();
  labels.forEach((label, node) => {
    if ((sizes[label] ?? 0) < leastSize) return;
    const component = members.get(label);
    if (component) component.push(node);
    else members.set(label, [node]);
  });
  return [...members.values()];
}
