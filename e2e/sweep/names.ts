import type { CDPSession, Page } from '@playwright/test';
import type { Finding } from './finding';

interface Source {
    readonly type: string;
    readonly attribute?: string;
    readonly superseded?: boolean;
    readonly value?: { readonly value?: string };
    readonly nativeSource?: string;
    readonly nativeSourceValue?: { readonly value?: string };
}

interface Node {
    readonly ignored: boolean;
    readonly role?: { readonly value: string };
    readonly name?: { readonly value: string; readonly sources?: readonly Source[] };
    readonly description?: { readonly value: string };
    readonly backendDOMNodeId?: number;
}

/* What a person is told of by name only, or acts on. */
const NAMED = new Set(
    `alertdialog button checkbox combobox dialog DisclosureTriangle form grid heading image img link
    listbox menu menuitem menuitemcheckbox menuitemradio meter option progressbar radio radiogroup
    region scrollbar searchbox slider spinbutton switch tab tablist tabpanel textbox toolbar tree
    treeitem`.split(/\s+/),
);
const WEAK = new Set(['title', 'placeholder']);

async function call<T>(cdp: CDPSession, backendNodeId: number, body: string): Promise<T> {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: body,
        returnByValue: true,
    });
    return result.value as T;
}

const nameInPage = `function () {
    const element = this.nodeType === Node.ELEMENT_NODE ? this : this.parentElement;
    return element && window.sweep.nameOf(element);
}`;
const isOurs = `function () {
    const root = window.sweep.root();
    for (let one = this; one; one = one.parentNode ?? one.host) if (one === root) return true;
    return false;
}`;
/* The words that aria-describedby and aria-errormessage point at. */
const describing = `function () {
    const ids = (this.getAttribute?.('aria-describedby') ?? '').split(/\\s+/).filter(Boolean);
    return ids.map((id) => this.getRootNode().getElementById(id)?.textContent.trim() ?? '').join(' ').trim();
}`;

const weakSource = ({ name }: Node): string | undefined => {
    const used = name?.sources?.find(
        ({ superseded, value, nativeSourceValue }) =>
            !superseded && Boolean(value?.value ?? nativeSourceValue?.value),
    );
    return used && WEAK.has(used.attribute ?? '') ? used.attribute : undefined;
};

interface Written {
    readonly backendNodeId: number;
    readonly attributes?: readonly string[];
    readonly children?: readonly Written[];
    readonly shadowRoots?: readonly Written[];
}

/* The nodes that say they are described: only of these is it asked whether they are. */
function describedIn(node: Written): number[] {
    const inside = [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(describedIn);
    return node.attributes?.includes('aria-describedby') ? [node.backendNodeId, ...inside] : inside;
}

async function problemOf(
    node: Node,
    described: () => Promise<string>,
): Promise<string | undefined> {
    const role = node.role?.value ?? '';
    if (!node.name?.value.trim()) return `a ${role} has no name`;
    const weak = weakSource(node);
    if (weak) return `a ${role} has its name from its ${weak} only`;
    if (!node.description?.value.trim() && (await described()))
        return `a ${role} loses its description`;
    return undefined;
}

/** Whatever can be acted on or stands as a part has a name, and keeps its description. */
export async function nameFindings(page: Page): Promise<Finding[]> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('DOM.enable');
    await cdp.send('Accessibility.enable');
    const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const described = new Set(describedIn(root));
    const findings: Finding[] = [];
    for (const node of nodes) {
        const id = node.backendDOMNodeId;
        if (node.ignored || !NAMED.has(node.role?.value ?? '') || !id) continue;
        const message = await problemOf(node, async () =>
            described.has(id) ? call<string>(cdp, id, describing) : '',
        );
        if (!message || !(await call<boolean>(cdp, id, isOurs))) continue;
        const element = await call<string>(cdp, id, nameInPage);
        findings.push({ rule: 'names', element, message });
    }
    await cdp.detach();
    return findings;
}
