/* What may be inside a component: the elements of the kit's templates, with their attributes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LWC = join(__dirname, '../../force-app/main/default/lwc');

function templates(): ReadonlyMap<string, ReadonlySet<string>> {
    const all = new Map<string, Set<string>>();
    const read = (node: ParentNode): void => {
        for (const one of node.querySelectorAll('*')) {
            const names = all.get(one.localName) ?? new Set();
            for (const name of one.getAttributeNames()) names.add(name.toLowerCase());
            all.set(one.localName, names);
            if (one instanceof HTMLTemplateElement) read(one.content);
        }
    };
    for (const bundle of readdirSync(LWC)) {
        const html = readdirSync(join(LWC, bundle)).filter((name) => name.endsWith('.html'));
        for (const name of html) {
            const template = document.createElement('template');
            template.innerHTML = readFileSync(join(LWC, bundle, name), 'utf8');
            read(template.content);
        }
    }
    return all;
}
const allowed = templates();

/* What LWC, the masks of session replay and the model of fields write at run time. */
const AT_RUN_TIME =
    /^(class|style|lwc-\w+|c-salus\w+|data-(dd|sentry|ph|fs|clarity|private|lr|nr|rum)\b.*|tabindex|name|autocorrect|writingsuggestions)$/;

const isExpected = (one: Element): boolean =>
    one.localName === 'style' ||
    (allowed.has(one.localName) && !/script|iframe/.test(one.localName));

const unexpected = (one: Element): readonly string[] =>
    one.getAttributeNames().filter((name) => {
        const low = name.toLowerCase();
        return (
            low.startsWith('on') || !(allowed.get(one.localName)?.has(low) || AT_RUN_TIME.test(low))
        );
    });

/** The elements and attributes that no template of the kit has, in words. */
export const unexpectedIn = (elements: readonly Element[]): readonly string[] => [
    ...elements.filter((one) => !isExpected(one)).map(({ localName }) => `a <${localName}>`),
    ...elements.flatMap((one) =>
        unexpected(one).map((name) => `the attribute ${name} of <${one.localName}>`),
    ),
];
