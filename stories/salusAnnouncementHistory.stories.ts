import type { StoryObj } from '@storybook/web-components-vite';
import SalusAnnouncementHistory from 'c/salusAnnouncementHistory';
import { announce, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { runningClock } from 'test-support/runningClock';
import examples, {
    announced,
} from '../force-app/main/default/lwc/salusAnnouncementHistory/__examples__/salusAnnouncementHistory.examples';
import { define, story } from './story';

define({ salusAnnouncementHistory: SalusAnnouncementHistory });

/* What was announced before belongs to the page, and not to the component. */
const afterAnnouncements = (): StoryObj => ({
    ...story('salusAnnouncementHistory', examples.filled),
    beforeEach: () => {
        const restore = installClock(runningClock(examples.filled.now));
        for (const message of announced) announce(message);
        return () => {
            emptyAnnouncements();
            restore();
        };
    },
});

export default {
    title: 'Foundations/Announcement history',
    component: 'c-salus-announcement-history',
};

export const Default = story('salusAnnouncementHistory', examples.default);
export const Closed = story('salusAnnouncementHistory', examples.closed);
export const Filled = afterAnnouncements();
