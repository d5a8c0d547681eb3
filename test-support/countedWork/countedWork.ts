/* Counts what a core bundle does, so that a test can say how its work grows with its input, on any
   machine and however busy that is. A step is a call of a function of the kit, an iteration of a loop, or an
   item or a character that native code goes through. */
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

/* Native code that goes through a whole list or text, and calls nothing of the kit. */
const METHODS =
    /^(concat|flat|from|fromEntries|includes|indexOf|join|lastIndexOf|match|matchAll|replace|replaceAll|reverse|slice|splice|split|trim)$/;
const COLLECTIONS = /^(Map|Set)$/;

type Wrap = (text: string) => string;
const items: Wrap = (text) => `$all(${text})`;
// What follows the end of a chain that may be undefined has to be optional, too: `$all(a?.b)?.join()`.
const itemsOfChain: Wrap = (text) => `$all(${text})?`;
const block: Wrap = (text) => `{$step();${text.slice(1)}`;
const statement: Wrap = (text) => `{$step();${text}}`;
const expression: Wrap = (text) => `($step(),(${text}))`;

function bodyOf(node: ts.Node): ts.Node | undefined {
    if (ts.isIterationStatement(node, false)) return node.statement;
    return ts.isFunctionLike(node) && 'body' in node ? (node.body as ts.Node) : undefined;
}

function bodies(node: ts.Node): [ts.Node, Wrap][] {
    const body = bodyOf(node);
    if (!body) return [];
    if (ts.isBlock(body)) return [[body, block]];
    return [[body, ts.isIterationStatement(node, false) ? statement : expression]];
}

function methodLists(node: ts.CallExpression): [ts.Node, Wrap][] {
    const method = node.expression;
    if (!ts.isPropertyAccessExpression(method) || !METHODS.test(method.name.text)) return [];
    const isChain = ts.isOptionalChain(method.expression) && !method.questionDotToken;
    const given = node.arguments.filter((one) => !ts.isSpreadElement(one));
    return [
        [method.expression, isChain ? itemsOfChain : items],
        ...given.map((one): [ts.Node, Wrap] => [one, items]),
    ];
}

function lists(node: ts.Node): [ts.Node, Wrap][] {
    if (ts.isCallExpression(node)) return methodLists(node);
    if (ts.isSpreadElement(node)) return [[node.expression, items]];
    if (ts.isNewExpression(node) && COLLECTIONS.test(node.expression.getText()))
        return (node.arguments ?? []).map((one) => [one, items]);
    return [];
}

/** Code that says its steps. */
function withSteps(code: string): string {
    const wraps = new Map<ts.Node, Wrap>();
    const write = (node: ts.Node): string => {
        for (const [part, wrap] of [...bodies(node), ...lists(node)]) wraps.set(part, wrap);
        let [text, at] = ['', node.getStart()];
        ts.forEachChild(node, (child) => {
            text += code.slice(at, child.getStart()) + write(child);
            at = child.getEnd();
        });
        text += code.slice(at, node.getEnd());
        return wraps.get(node)?.(text) ?? text;
    };
    return write(ts.createSourceFile('core.js', code, ts.ScriptTarget.ESNext, true));
}

function codeOf(bundle: string): string {
    const { outputFiles } = buildSync({
        stdin: { contents: `export * from 'c/${bundle}';`, resolveDir: ROOT },
        tsconfig: join(ROOT, 'tsconfig.base.json'),
        bundle: true,
        format: 'cjs',
        target: 'esnext',
        write: false,
    });
    return outputFiles[0]?.text ?? '';
}

const sizeOf = (thing: unknown): number => {
    const { length, size } = Object(thing) as { length?: unknown; size?: unknown };
    return Number(typeof length === 'number' ? length : (size ?? 0));
};

/** CommonJS code whose steps are counted: what it exports, and how many steps it takes while it runs. */
export function countedCode<Module>(code: string): {
    readonly core: Module;
    readonly workOf: (run: () => unknown) => number;
} {
    let work = 0;
    const step = (): void => void (work += 1);
    const all = <T>(thing: T): T => {
        work += sizeOf(thing);
        return thing;
    };
    const module = { exports: {} };
    new Function('module', '$step', '$all', withSteps(code))(module, step, all);
    const workOf = (run: () => unknown): number => {
        work = 0;
        run();
        return work;
    };
    return { core: module.exports as Module, workOf };
}

/** A core bundle, with all that it imports, whose steps are counted. */
export const countedWork = <Module>(bundle: string) => countedCode<Module>(codeOf(bundle));

/** How much more work twice the input is: 2 where it is linear, 4 where it is quadratic. */
export const growth = (workOfMany: (many: number) => number, many: number): number =>
    workOfMany(2 * many) / workOfMany(many);

/** At most this is linear: it leaves room for a sorting, whose work is a little more. */
export const LINEAR = 2.2;
