import type { StoryObj } from '@storybook/web-components-vite';
import SalusAnnouncementSettings from 'c/salusAnnouncementSettings';
import { keepSettingsIn, onSound } from 'c/salusHostAnnouncer';
import { purgeAll } from 'c/salusHostPhi';
import examples, {
    preferences,
} from '../force-app/main/default/lwc/salusAnnouncementSettings/__examples__/salusAnnouncementSettings.examples';
import { define, story } from './story';

define({ salusAnnouncementSettings: SalusAnnouncementSettings });

/* Who plays sounds, and what is kept of the person, belongs to the page. */
const withSounds = (): StoryObj => ({
    ...story('salusAnnouncementSettings', examples.visit),
    beforeEach: async () => {
        const silence = onSound(() => undefined);
        await keepSettingsIn(preferences);
        return () => {
            silence();
            purgeAll('change-of-person');
        };
    },
});

export default {
    title: 'Foundations/Announcement settings',
    component: 'c-salus-announcement-settings',
};

export const Default = story('salusAnnouncementSettings', examples.default);
export const Visit = withSounds();
export const OneTopic = story('salusAnnouncementSettings', examples.oneTopic);
