import SalusPhiBoundary from 'c/salusPhiBoundary';
import SalusTextField from 'c/salusTextField';
import examples from '../force-app/main/default/lwc/salusPhiBoundary/__examples__/salusPhiBoundary.examples';
import { define, story } from './story';

define({ salusPhiBoundary: SalusPhiBoundary, salusTextField: SalusTextField });

export default { title: 'Privacy/Phi boundary', component: 'c-salus-phi-boundary' };

export const Default = story('salusPhiBoundary', examples.default);
export const None = story('salusPhiBoundary', examples.none);
export const Secret = story('salusPhiBoundary', examples.secret);
export const Nested = story('salusPhiBoundary', examples.nested);
export const Empty = story('salusPhiBoundary', examples.empty);
export const LongText = story('salusPhiBoundary', examples.longText);
