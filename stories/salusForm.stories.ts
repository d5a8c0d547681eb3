import SalusButton from 'c/salusButton';
import SalusForm from 'c/salusForm';
import SalusRadios from 'c/salusRadios';
import SalusTextField from 'c/salusTextField';
import examples from '../force-app/main/default/lwc/salusForm/__examples__/salusForm.examples';
import { define, story } from './story';

define({
    salusButton: SalusButton,
    salusForm: SalusForm,
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
export const Answered = story('salusForm', examples.answered);
export const Busy = story('salusForm', examples.busy);
export const MoreActions = story('salusForm', examples.moreActions);
export const LongText = story('salusForm', examples.longText);
