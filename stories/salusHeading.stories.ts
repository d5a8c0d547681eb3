import SalusHeading from 'c/salusHeading';
import examples from '../force-app/main/default/lwc/salusHeading/__examples__/salusHeading.examples';
import { define, story } from './story';

define({ salusHeading: SalusHeading });

export default { title: 'Foundations/Heading', component: 'c-salus-heading' };

export const Default = story('salusHeading', examples.default);
export const Level3 = story('salusHeading', examples.level3);
export const Level4 = story('salusHeading', examples.level4);
export const Level5 = story('salusHeading', examples.level5);
export const Level6 = story('salusHeading', examples.level6);
export const Empty = story('salusHeading', examples.empty);
export const LongText = story('salusHeading', examples.longText);
