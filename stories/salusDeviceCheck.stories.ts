import SalusDeviceCheck from 'c/salusDeviceCheck';
import examples from '../force-app/main/default/lwc/salusDeviceCheck/__examples__/salusDeviceCheck.examples';
import { define, story } from './story';

define({ salusDeviceCheck: SalusDeviceCheck });

export default { title: 'Telehealth/Device check', component: 'c-salus-device-check' };

export const Default = story('salusDeviceCheck', examples.default);

/* What a press of “Start the check” does. */
const started = {
    play: ({ canvasElement }: { canvasElement: HTMLElement }): void => {
        canvasElement
            .querySelector<HTMLElement & { start(): void }>('c-salus-device-check')!
            .start();
    },
};
/** The devices work; the connection is weak. */
export const Network = { ...story('salusDeviceCheck', examples.network), ...started };
/** There is a microphone and no camera. */
export const NoCamera = { ...story('salusDeviceCheck', examples.noCamera), ...started };
/** The browser was told to give no device to this site. */
export const Refused = { ...story('salusDeviceCheck', examples.refused), ...started };
