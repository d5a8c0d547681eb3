/* A project that uses Salus, as its author's editor sees it: compiled against build/types only.
   Each `@ts-expect-error` fails the check when the line below it is no error, so it proves that the
   types are there and not `any`. */
import { fill } from 'c/salusCoreWords';
import { sensitivityOf, type Sensitivity } from 'c/salusCoreSensitivity';
import SalusTextField from 'c/salusTextField';

const sentence: string = fill('{0} of {1}', 2, 5);
const level: Sensitivity = sensitivityOf('pii');

// @ts-expect-error a sentence is text
fill(5);
// @ts-expect-error there is no such level
const unknown: Sensitivity = 'public';

/** What an author's own component does with a field of its template. */
function ask(template: ParentNode): boolean {
    const field = template.querySelector('c-salus-text-field')!;
    field.label = 'Mobile number';
    field.type = 'tel';
    // @ts-expect-error a label is text
    field.label = 5;
    // @ts-expect-error there is no such kind of line
    field.type = 'phone';
    // @ts-expect-error only what has @api can be reached
    field.answered('');
    return field.reportValidity();
}

/** A field of one's own, made from the kit's. */
class MemberNumber extends SalusTextField {
    override maxLength = 12;
}

export { ask, level, MemberNumber, sentence, unknown };
