// A public property that carries a person's value is an accessor over a private field that purge
// clears. LWC keeps the plain `@api` properties of a component that has left the page for as long as
// the browser keeps any element of its tree (docs/privacy.md).
import ts from 'typescript';

/* What properties that carry a value are called. */
const NAMES = new Set(
    `address allergies answer answers birthDate content description dose doses email items medication
    medications message messages note notes patient person phone record records resource resources
    result results summary text value values`.split(/\s+/),
);
/* The types of values; a record of texts is a set of answers. */
const TYPES =
    /\b(ReviewItem|Detail|Answers?|Booking|Appointment|Patient|PartialDate|Draft)\b|Record</;

const isApi = (node) =>
    (ts.getDecorators(node) ?? []).some(({ expression }) => expression.getText() === 'api');

const carriesValue = ({ name, type }) =>
    NAMES.has(name.getText()) || TYPES.test(type?.getText() ?? '');

function plainValuesOf(text) {
    const names = [];
    const visit = (node) => {
        if (ts.isPropertyDeclaration(node) && isApi(node) && carriesValue(node))
            names.push(node.name.getText());
        ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.ESNext, true));
    return names;
}

export const plainValues = (tree) =>
    tree.bundles
        .filter(({ kind }) => kind === 'component' || kind === 'pattern')
        .flatMap(({ name, path }) =>
            tree
                .files(path)
                .filter((file) => file.endsWith('.ts') && !file.includes('/__'))
                .flatMap((file) => plainValuesOf(tree.read(file)))
                .map(
                    (property) =>
                        `${name}: ${property} carries a value: make it a getter and a setter over a field that purge clears`,
                ),
        );
