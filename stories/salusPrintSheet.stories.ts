import SalusMessage from 'c/salusMessage';
import SalusPrintSheet from 'c/salusPrintSheet';
import examples from '../force-app/main/default/lwc/salusPrintSheet/__examples__/salusPrintSheet.examples';
import { define, story } from './story';

define({ salusMessage: SalusMessage, salusPrintSheet: SalusPrintSheet });

export default { title: 'Displays/Print sheet', component: 'c-salus-print-sheet' };

export const Default = story('salusPrintSheet', examples.default);
export const ThreePages = story('salusPrintSheet', examples.threePages);
export const Secret = story('salusPrintSheet', examples.secret);
export const Loading = story('salusPrintSheet', examples.loading);
export const NotPermitted = story('salusPrintSheet', examples.notPermitted);
export const LongText = story('salusPrintSheet', examples.longText);
