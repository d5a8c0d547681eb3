import examples from '../force-app/main/default/lwc/salusAnnouncer/__examples__/salusAnnouncer.examples';
import { announcerDemo } from './announcerDemo';

export default { title: 'Foundations/Announcer', component: 'c-salus-announcer' };

export const Default = announcerDemo(examples.default);
export const Minimal = announcerDemo(examples.minimal);
export const Preferences = announcerDemo(examples.preferences);
