import type { StoryObj } from '@storybook/web-components-vite';
import SalusAlert from 'c/salusAlert';
import SalusButton from 'c/salusButton';
import SalusSteps from 'c/salusSteps';
import SalusTextField from 'c/salusTextField';
import SalusTheme from 'c/salusTheme';
import type { Example } from 'test-support/examples';
import alerts from '../force-app/main/default/lwc/salusAlert/__examples__/salusAlert.examples';
import steps from '../force-app/main/default/lwc/salusSteps/__examples__/salusSteps.examples';
import fields from '../force-app/main/default/lwc/salusTextField/__examples__/salusTextField.examples';
import examples from '../force-app/main/default/lwc/salusTheme/__examples__/salusTheme.examples';
import { define, elementOf } from './story';

define({
    salusAlert: SalusAlert,
    salusButton: SalusButton,
    salusSteps: SalusSteps,
    salusTextField: SalusTextField,
    salusTheme: SalusTheme,
});

export default { title: 'Foundations/Theme', component: 'c-salus-theme' };

/* A theme shows nothing itself, so it stands beside what it dresses. */
const themed = (example: Example): StoryObj => ({
    args: { ...example.properties },
    render: (properties, { globals }) => {
        const page = document.createElement('div');
        page.style.cssText = 'display: grid; gap: 2rem; justify-items: start;';
        const mode = String(globals.theme);
        page.append(
            elementOf({ tag: 'c-salus-theme', properties: { ...properties, mode } }),
            elementOf({ tag: 'c-salus-steps', properties: steps.default.properties }),
            elementOf({ tag: 'c-salus-alert', properties: alerts.default.properties }),
            elementOf({ tag: 'c-salus-text-field', properties: fields.default.properties }),
            elementOf({
                tag: 'c-salus-button',
                properties: { label: 'Continue', variant: 'primary' },
            }),
            elementOf({ tag: 'c-salus-button', properties: { label: 'Back' } }),
        );
        page.querySelector<HTMLElement>('c-salus-steps')!.style.justifySelf = 'stretch';
        return page;
    },
});

export const Default = themed(examples.default);
export const TooBright = themed(examples.tooBright);
export const NearlyBlack = themed(examples.nearlyBlack);
export const LongText = themed(examples.longText);
