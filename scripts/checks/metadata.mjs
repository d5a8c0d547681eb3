// A bundle's js-meta.xml: no tool of the platform says offline what is wrong with one.
import { XMLParser, XMLValidator } from 'fast-xml-parser';

const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    isArray: (name) => name === 'target' || name === 'targetConfig',
});
/* Of a LightningComponentBundle, in the Metadata API. */
const ELEMENTS = [
    'apiVersion',
    'capabilities',
    'description',
    'isExplicitImport',
    'isExposed',
    'lwcResources',
    'masterLabel',
    'runtimeNamespace',
    'targetConfigs',
    'targets',
];
const SHOWN_IN_BUILDERS = ['component', 'flow', 'pattern'];

function problemsOf(text, { kind, isVisible }) {
    const validity = XMLValidator.validate(text);
    if (validity !== true) return [`is not well formed, line ${validity.err.line}`];
    const meta = parser.parse(text).LightningComponentBundle;
    if (!meta) return ['has no LightningComponentBundle'];
    const targets = meta.targets?.target ?? [];
    const configured = (meta.targetConfigs?.targetConfig ?? []).flatMap((config) =>
        config['@_targets'].split(',').map((target) => target.trim()),
    );
    const found = {
        'has not the namespace of metadata':
            meta['@_xmlns'] !== 'http://soap.sforce.com/2006/04/metadata',
        'has not apiVersion 66.0': meta.apiVersion !== '66.0',
        'says nothing in description': !meta.description,
        'has isExposed without targets, or targets without isExposed':
            meta.isExposed !== String(targets.length > 0),
        'configures a target that it does not have': configured.some((t) => !targets.includes(t)),
        'has no masterLabel that starts with Salus':
            isVisible &&
            SHOWN_IN_BUILDERS.includes(kind) &&
            !/^Salus /.test(meta.masterLabel ?? ''),
    };
    const unknown = Object.keys(meta).filter(
        (key) => !/^(@_|#)/.test(key) && !ELEMENTS.includes(key),
    );
    return [
        ...Object.keys(found).filter((problem) => found[problem]),
        ...unknown.map((name) => `has an element ${name}, which the Metadata API lacks`),
    ];
}

export const metadata = (tree) =>
    tree.bundles.flatMap((bundle) => {
        const file = `${bundle.path}/${bundle.name}.js-meta.xml`;
        if (!tree.has(file)) return [];
        return problemsOf(tree.read(file), bundle).map((problem) => `${file}: ${problem}`);
    });
