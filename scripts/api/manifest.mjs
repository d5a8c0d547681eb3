// The custom-elements manifest (schema 2.1) of the kit: what each tag takes, tells and lets be styled,
// read from the types and doc comments. Storybook's pages and the editors' hints are made of it.
//   node scripts/api/manifest.mjs               prints it
//   node scripts/api/manifest.mjs salusTextField   prints one component's part
import ts from 'typescript';
import { ROOT, LWC, tagOf } from '../kit.mjs';
import { eventsOf } from './events.mjs';
import { membersOf } from './members.mjs';
import { readComponents } from './program.mjs';
import { cssPropertiesOf, openTokens } from './styles.mjs';
import { slotsOf } from './template.mjs';

const summaryOf = ({ made, checker }) =>
    ts.displayPartsToString(
        checker.getSymbolAtLocation(made.name).getDocumentationComment(checker),
    );

/* Undefined and empty parts are left out. */
const trimmed = (object) =>
    Object.fromEntries(
        Object.entries(object).filter(([, value]) => value !== undefined && value?.length !== 0),
    );

function moduleOf(component, tokens) {
    const { name, made } = component;
    const path = `${LWC}/${name}/${name}.js`;
    const declaration = trimmed({
        kind: 'class',
        customElement: true,
        name: made.name.text,
        tagName: tagOf(name),
        description: summaryOf(component),
        superclass: trimmed({
            name: made.heritageClauses?.[0]?.types[0]?.expression.getText() ?? 'LightningElement',
        }),
        members: membersOf(component).map(trimmed),
        events: eventsOf(component),
        slots: slotsOf(component),
        cssProperties: cssPropertiesOf(component, tokens),
    });
    const at = { name: declaration.name, module: path };
    return {
        kind: 'javascript-module',
        path,
        declarations: [declaration],
        exports: [
            { kind: 'js', name: 'default', declaration: at },
            { kind: 'custom-element-definition', name: declaration.tagName, declaration: at },
        ],
    };
}

export function customElementsManifest(root = ROOT) {
    const tokens = openTokens(root);
    const modules = readComponents(root).map((component) => moduleOf(component, tokens));
    return { schemaVersion: '2.1.0', modules };
}

if (process.argv[1] === import.meta.filename) {
    const { modules, ...head } = customElementsManifest();
    const wanted = process.argv[2];
    const shown = modules.filter(({ path }) => !wanted || path.includes(`/${wanted}/`));
    console.log(JSON.stringify({ ...head, modules: shown }, null, 4));
}
