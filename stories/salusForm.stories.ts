import SalusButton from 'c/salusButton';
import SalusForm from 'c/salusForm';
import SalusHelpContact from 'c/salusHelpContact';
import SalusRadios from 'c/salusRadios';
import SalusTextField from 'c/salusTextField';
import examples from '../force-app/main/default/lwc/salusForm/__examples__/salusForm.examples';
import { inMemoryDrafts } from '../examples/inMemoryDrafts';
import { define, story } from './story';

define({
    salusButton: SalusButton,
    salusForm: SalusForm,
    salusHelpContact: SalusHelpContact,
    salusRadios: SalusRadios,
    salusTextField: SalusTextField,
});

export default { title: 'Forms/Form', component: 'c-salus-form' };

export const Default = story('salusForm', examples.default);
/** What a person sees after pressing the button with nothing answered. */
export const Error = {
    ...story('salusForm', examples.default),
    play: ({ canvasElement }: { canvasElement: HTMLElement }): void => {
        canvasElement.querySelector<HTMLElement & { submit(): void }>('c-salus-form')!.submit();
    },
};
/** What a person sees when the server finds something wrong. */
export const ServerErrors = {
    ...story('salusForm', examples.answered),
    play: ({ canvasElement }: { canvasElement: HTMLElement }): void => {
        const form = canvasElement.querySelector<
            HTMLElement & { showErrors(errors: object): void }
        >('c-salus-form')!;
        form.showErrors({ mobile: 'Give a mobile number that can get text messages' });
    },
};
/** The way to get help stands after the buttons on every page. */
export const Help = story('salusForm', examples.help);
const DRAFT = { task: 'intake', subject: 'person-1', version: 1 };

/** What was answered before is filled in, and what is answered now is saved. */
export const Drafts = {
    ...story('salusForm', {
        ...examples.default,
        properties: {
            ...examples.default.properties,
            draftStore: inMemoryDrafts({ ...DRAFT, page: '', answers: { name: 'Robin Example' } }),
            draftTask: DRAFT.task,
            draftSubject: DRAFT.subject,
        },
    }),
};
/** The question before the app's own navigation, where changed answers would be lost. */
export const Unsaved = {
    ...story('salusForm', {
        ...examples.default,
        properties: { ...examples.default.properties, warnUnsaved: true },
    }),
    play: ({ canvasElement }: { canvasElement: HTMLElement }): void => {
        const form = canvasElement.querySelector<SalusForm & HTMLElement>('c-salus-form')!;
        const field = canvasElement.querySelector('c-salus-text-field')!;
        const input = field.shadowRoot?.querySelector('input') ?? field.querySelector('input');
        input!.value = 'Robin';
        input!.dispatchEvent(new InputEvent('input', { bubbles: true }));
        void form.mayLeave();
    },
};
export const Answered = story('salusForm', examples.answered);
export const Busy = story('salusForm', examples.busy);
export const MoreActions = story('salusForm', examples.moreActions);
export const LongText = story('salusForm', examples.longText);
