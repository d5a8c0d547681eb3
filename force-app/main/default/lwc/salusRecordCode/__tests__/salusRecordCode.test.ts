import SalusRecordCode from 'c/salusRecordCode';
import { mount } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import examples from '../__examples__/salusRecordCode.examples';

const shown = (properties: Readonly<Record<string, unknown>>): string =>
    textsUnder(mount('salusRecordCode', SalusRecordCode, properties))
        .join(' ')
        .trim();

describe('c-salus-record-code', () => {
    it('Must say a code of FHIR’s own lists in words', () => {
        expect(shown(examples.known.properties)).toContain('Entered in error');
        expect(shown({ code: 'not-done', element: 'status' })).toContain('Not done');
    });

    it('Must take the words of its element, where one code means different things', () => {
        expect(shown(examples.ofItsElement.properties)).toContain('High risk of a severe reaction');
        expect(shown({ code: 'high', element: 'priority' })).toContain('as received');
    });

    it('Must show the words that came with a code that it has no words for', () => {
        expect(shown(examples.withWords.properties)).toContain('Low CANARY');
    });

    it('Must show any other code as it came, and say so', () => {
        expect(shown(examples.default.properties)).toContain(
            '“rebooked-CANARY” (a code, as received)',
        );
        expect(shown({ code: 'constructor', element: 'toString' })).toContain('“constructor”');
    });

    it('Must show nothing for no code', () => {
        expect(shown({})).not.toContain('received');
    });
});
