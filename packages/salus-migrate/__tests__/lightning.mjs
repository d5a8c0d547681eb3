// What Lightning's components have, read from their sources with a parser.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const BASE = join(
    dirname(require.resolve('lightning-base-components/package.json')),
    'src/lightning',
);
const STUBS = join(
    dirname(require.resolve('@salesforce/sfdx-lwc-jest/package.json')),
    'src/lightning-stubs',
);

/* A component, the folders of its own class and of what it extends, and of the parts that it shows. */
const FOLDERS = {
    'lightning-input': ['input'],
    'lightning-combobox': ['combobox'],
    'lightning-radio-group': ['radioGroup'],
    'lightning-checkbox-group': ['checkboxGroup'],
    'lightning-textarea': ['textarea'],
    'lightning-select': ['select'],
    'lightning-input-address': ['inputAddress'],
    'lightning-input-name': ['inputName'],
    'lightning-button': ['button', 'primitiveButton'],
};
const PARTS = [
    ...['primitiveInputSimple', 'primitiveInputCheckbox', 'primitiveInputCheckboxButton'],
    ...['primitiveInputToggle', 'primitiveInputFile', 'primitiveInputColor', 'primitiveInputRadio'],
    ...[
        'datepicker',
        'timepicker',
        'datetimepicker',
        'baseCombobox',
        'groupedCombobox',
        'picklist',
    ],
];

const isApi = (node) =>
    ts.canHaveDecorators(node) &&
    ts.getDecorators(node)?.some(({ expression }) => expression.getText() === 'api');

function read(file, found) {
    const source = ts.createSourceFile(
        file,
        readFileSync(file, 'utf8'),
        ts.ScriptTarget.ESNext,
        true,
    );
    const visit = (node) => {
        if (isApi(node))
            found[ts.isMethodDeclaration(node) ? 'methods' : 'properties'].add(node.name.getText());
        if (ts.isNewExpression(node) && node.expression.getText() === 'CustomEvent')
            found.events.add(node.arguments[0].text);
        if (ts.isVariableDeclaration(node) && node.name.getText() === 'VALID_INPUT_TYPES')
            node.initializer.elements.forEach(({ text }) => found.types.add(text));
        ts.forEachChild(node, visit);
    };
    visit(source);
}

/** The properties, methods, events and types of a component. */
export function lightning(tag) {
    const found = {
        properties: new Set(),
        methods: new Set(),
        events: new Set(),
        types: new Set(),
    };
    if (tag === 'lightning-file-upload') read(join(STUBS, 'fileUpload/fileUpload.js'), found);
    else for (const name of FOLDERS[tag]) read(join(BASE, name, `${name}.js`), found);
    return found;
}

/** The styling hooks that the components and their parts read. */
export function lightningHooks() {
    const hooks = new Set();
    for (const folder of [...Object.values(FOLDERS).flat(), ...PARTS])
        for (const file of readdirSync(join(BASE, folder)).filter((name) => name.endsWith('.css')))
            for (const [, hook] of readFileSync(join(BASE, folder, file), 'utf8').matchAll(
                /var\(\s*(--slds-c-[\w-]+)/g,
            ))
                hooks.add(hook);
    return hooks;
}
