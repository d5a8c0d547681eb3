import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LightningElement } from 'lwc';
import { XMLParser } from 'fast-xml-parser';
import { installProblemSink } from 'c/salusHostProblems';
import { behavesLikeAFlowField } from 'test-support/behavesLikeAFlowField';
import type { FieldDeclaration } from 'test-support/fieldUnderTest';

jest.mock('c/salusHostAnnouncer');

const LWC = join(__dirname, '../..');
const isWrapper = (bundle: string): boolean =>
    /^salusFlow[A-Z]/.test(bundle) && existsSync(join(LWC, bundle, `${bundle}.html`));
const wrappers = readdirSync(LWC).filter(isWrapper);

interface Property {
    readonly '@_name': string;
    readonly '@_type': string;
}
interface Meta {
    readonly LightningComponentBundle: {
        readonly targetConfigs: { readonly targetConfig: { readonly property: Property[] } };
    };
}

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'property' });
function metadataOf(bundle: string): ReadonlyMap<string, string> {
    const text = readFileSync(join(LWC, bundle, `${bundle}.js-meta.xml`), 'utf8');
    const { targetConfigs } = (parser.parse(text) as Meta).LightningComponentBundle;
    const { property } = targetConfigs.targetConfig;
    return new Map(property.map((one) => [one['@_name'], one['@_type']]));
}

beforeEach(() => installProblemSink(() => {}));

describe('the fields on a Flow screen', () => {
    it('are found', () => {
        expect(wrappers).toContain('salusFlowTextField');
        expect(wrappers).toContain('salusFlowSlotPicker');
    });
});

for (const bundle of wrappers) {
    const field = bundle.replace('salusFlow', 'salus');
    const { default: component } = jest.requireActual<{ default: typeof LightningElement }>(
        `c/${bundle}`,
    );
    const { default: declared } = jest.requireActual<{ default: FieldDeclaration }>(
        join(LWC, field, '__tests__/asField'),
    );
    const tag = `c-${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    behavesLikeAFlowField({ bundle, component, tag, metadata: metadataOf(bundle), ...declared });
}
