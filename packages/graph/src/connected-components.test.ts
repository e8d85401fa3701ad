import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connectedComponents, listComponents } from './connected-components.ts';

type Edge = readonly [number, number];

/** Oracle: breadth-first search from every node that has no label yet, in ascending order. */
function breadthFirstLabels(nodeCount: number, edges: readonly Edge[]): number[] {
  const neighbours = Array.from({ length: nodeCount }, (): number[] => []);
  for (const [a, b] of edges) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const labels = new Array<number>(nodeCount).fill(-1);
  for (let start = 0; start < nodeCount; start++) {
    if (labels[start] !== -1) continue;
    const queue = [start];
    for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
      if (labels[node] !== -1) continue;
      labels[node] = start;
      queue.push(...(neighbours[node] ?? []));
    }
  }
  return labels;
}

const graph: fc.Arbitrary<{ nodeCount: number; edges: Edge[] }> = fc
  .integer({ min: 1, max: 60 })
  .chain((nodeCount) => {
    const node = fc.nat({ max: nodeCount - 1 });
    return fc.record({
      nodeCount: fc.constant(nodeCount),
      edges: fc.array(fc.tuple(node, node), { maxLength: 90 }),
    });
  });

describe('connectedComponents', () => {
  test('agrees with breadth-first search on random graphs', () => {
    fc.assert(
      fc.property(graph, ({ nodeCount, edges }) => {
        expect([...connectedComponents(nodeCount, edges)]).toEqual(
          breadthFirstLabels(nodeCount, edges),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('does not depend on the order or the direction of the edges', () => {
    fc.assert(
      fc.property(graph, ({ nodeCount, edges }) => {
        const turned = edges.map(([a, b]): Edge => [b, a]).reverse();
        expect(connectedComponents(nodeCount, turned)).toEqual(
          connectedComponents(nodeCount, edges),
        );
      }),
    );
  });

  test('follows a chain of 200,000 nodes, given in the worst order', () => {
    const nodeCount = 200_000;
    function* chain(): Generator<Edge> {
      for (let node = nodeCount - 1; node > 0; node--) yield [node - 1, node];
    }
    expect(new Set(connectedComponents(nodeCount, chain()))).toEqual(new Set([0]));
  });

  test('leaves single nodes alone and accepts an empty graph', () => {
    expect([...connectedComponents(3, [])]).toEqual([0, 1, 2]);
    expect([...connectedComponents(0, [])]).toEqual([]);
  });

  test.each([[[0, 3]], [[-1, 0]], [[0.5, 1]]])('refuses edge %j', ([a, b]) => {
    expect(() => connectedComponents(3, [[a ?? 0, b ?? 0]])).toThrow(RangeError);
  });

  test.each([-1, 1.5, Number.NaN])('refuses %d nodes', (nodeCount) => {
    expect(() => connectedComponents(nodeCount, [])).toThrow(RangeError);
  });
});

describe('listComponents', () => {
  test('partitions the nodes', () => {
    fc.assert(
      fc.property(graph, ({ nodeCount, edges }) => {
        const components = listComponents(connectedComponents(nodeCount, edges), 1);
        const nodes = components.flat().sort((a, b) => a - b);
        expect(nodes).toEqual(Array.from({ length: nodeCount }, (_, node) => node));
        for (const members of components) {
          expect(members).toEqual(members.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('leaves out components that are too small', () => {
    const labels = connectedComponents(6, [
      [4, 1],
      [3, 5],
      [5, 0],
    ]);
    expect(listComponents(labels, 2)).toEqual([
      [0, 3, 5],
      [1, 4],
    ]);
    expect(listComponents(labels, 3)).toEqual([[0, 3, 5]]);
  });
});
