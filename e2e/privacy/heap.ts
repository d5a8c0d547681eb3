import type { CDPSession, Page } from '@playwright/test';

/** A string that V8 keeps, and the shortest way to it from a root of the heap. */
export interface KeptString {
    readonly text: string;
    readonly path: readonly string[];
}

interface Snapshot {
    readonly snapshot: {
        readonly meta: {
            readonly node_fields: readonly string[];
            readonly node_types: readonly [readonly string[], ...unknown[]];
            readonly edge_fields: readonly string[];
            readonly edge_types: readonly [readonly string[], ...unknown[]];
        };
    };
    readonly nodes: readonly number[];
    readonly edges: readonly number[];
    readonly strings: readonly string[];
}

async function take(cdp: CDPSession): Promise<string> {
    const chunks: string[] = [];
    const add = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
    cdp.on('HeapProfiler.addHeapSnapshotChunk', add);
    await cdp.send('HeapProfiler.enable');
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    cdp.off('HeapProfiler.addHeapSnapshotChunk', add);
    return chunks.join('');
}

/** A snapshot as a graph: nodes are numbered by their position, edges lie one after the other. */
class Heap {
    private readonly firstEdge: Int32Array;
    private readonly nodeSize: number;
    private readonly edgeSize: number;
    private readonly nodeNames: readonly string[];
    private readonly edgeNames: readonly string[];
    private readonly data: Snapshot;

    constructor(data: Snapshot) {
        const { meta } = data.snapshot;
        this.data = data;
        this.nodeSize = meta.node_fields.length;
        this.edgeSize = meta.edge_fields.length;
        this.nodeNames = meta.node_types[0];
        this.edgeNames = meta.edge_types[0];
        const edgeCount = meta.node_fields.indexOf('edge_count');
        this.firstEdge = new Int32Array(this.count + 1);
        for (let node = 0; node < this.count; node += 1) {
            const edges = data.nodes[node * this.nodeSize + edgeCount]!;
            this.firstEdge[node + 1] = this.firstEdge[node]! + edges;
        }
    }

    get count(): number {
        return this.data.nodes.length / this.nodeSize;
    }

    nameOf(node: number): string {
        return this.data.strings[this.data.nodes[node * this.nodeSize + 1]!]!;
    }

    isString(node: number): boolean {
        return /string$/.test(this.nodeNames[this.data.nodes[node * this.nodeSize]!]!);
    }

    /** Where each node was first reached from the root, by a breadth-first walk over what keeps it alive. */
    reached(): { from: Int32Array; by: Int32Array } {
        const from = new Int32Array(this.count).fill(-1);
        const by = new Int32Array(this.count).fill(-1);
        const queue = [0];
        from[0] = 0;
        for (let next = 0; next < queue.length; next += 1) {
            const node = queue[next]!;
            for (let edge = this.firstEdge[node]!; edge < this.firstEdge[node + 1]!; edge += 1) {
                const to = this.data.edges[edge * this.edgeSize + 2]! / this.nodeSize;
                if (from[to] !== -1 || this.isWeak(node, edge)) continue;
                from[to] = node;
                by[to] = edge;
                queue.push(to);
            }
        }
        return { from, by };
    }

    /* The value in a WeakMap is kept by its key; the snapshot also draws an edge from the map's table. */
    private isWeak(node: number, edge: number): boolean {
        if (this.edgeType(edge) === 'weak') return true;
        const [, table] = /in WeakMap \(table @(\d+)\)/.exec(this.edgeName(edge)) ?? [];
        return table !== undefined && Number(table) === this.data.nodes[node * this.nodeSize + 2];
    }

    edgeType(edge: number): string {
        return this.edgeNames[this.data.edges[edge * this.edgeSize]!]!;
    }

    edgeName(edge: number): string {
        const name = this.data.edges[edge * this.edgeSize + 1]!;
        return /element|hidden/.test(this.edgeType(edge)) ? `[${name}]` : this.data.strings[name]!;
    }
}

/**
 * The strings in the page's JavaScript heap that hold a text, after a garbage collection.
 * The text must not stand in any script that the test has the page run: a source is a string, too.
 * It is of letters and digits, so that it stands in the snapshot as it is.
 */
export async function keptStrings(page: Page, text: string): Promise<readonly KeptString[]> {
    const cdp = await page.context().newCDPSession(page);
    const snapshot = await take(cdp);
    await cdp.detach();
    if (!snapshot.includes(text)) return [];
    const heap = new Heap(JSON.parse(snapshot) as Snapshot);
    const { from, by } = heap.reached();
    const pathTo = (node: number): string[] =>
        node === 0 || from[node] === -1
            ? []
            : [
                  ...pathTo(from[node]!),
                  `${heap.edgeName(by[node]!)}: ${heap.nameOf(node).slice(0, 60)}`,
              ];
    return Array.from({ length: heap.count }, (_, node) => node)
        .filter((node) => from[node] !== -1 && heap.isString(node))
        .filter((node) => heap.nameOf(node).includes(text))
        .map((node) => ({ text: heap.nameOf(node), path: pathTo(node) }));
}
