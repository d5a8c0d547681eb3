import SalusDisclosure from 'c/salusDisclosure';
import SalusTextField from 'c/salusTextField';
import examples from '../force-app/main/default/lwc/salusDisclosure/__examples__/salusDisclosure.examples';
import { define, story } from './story';

define({ salusDisclosure: SalusDisclosure, salusTextField: SalusTextField });

export default { title: 'Foundations/Disclosure', component: 'c-salus-disclosure' };

export const Default = story('salusDisclosure', examples.default);
export const Open = story('salusDisclosure', examples.open);
export const Heading = story('salusDisclosure', examples.heading);
export const LongText = story('salusDisclosure', examples.longText);
export const Empty = story('salusDisclosure', examples.empty);
