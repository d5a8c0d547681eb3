import SalusFlowFileUpload from 'c/salusFlowFileUpload';
import { installProblemSink } from 'c/salusHostProblems';
import type { FieldDeclaration } from 'test-support/fieldUnderTest';
import { flowAttributes } from 'test-support/flowAttributes';
import { FlowHost } from 'test-support/flowHost';
import declared from '../../salusFileUpload/__tests__/asField';

jest.mock('c/salusHostAnnouncer');

/* Written by `npm run flow`. The suite of all of them is in salusFlowField. */
describe('c-salus-flow-file-upload', () => {
    it('Must show its field with the words of the builder', async () => {
        installProblemSink(() => {});
        const { properties = {} }: FieldDeclaration = declared;
        const given = { label: 'Question', hint: 'A hint', fieldLevelHelp: null };
        const host = new FlowHost('salusFlowFileUpload', SalusFlowFileUpload, {
            ...flowAttributes(properties),
            ...given,
        });
        const screen = await host.show();
        const field = screen.shadowRoot!.querySelector('c-salus-file-upload');
        expect(field).toMatchObject({ label: 'Question', hint: 'A hint', fieldLevelHelp: '' });
        await expect(screen).toBeAccessible();
    });
});
