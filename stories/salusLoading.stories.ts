import SalusLoading from 'c/salusLoading';
import examples from '../force-app/main/default/lwc/salusLoading/__examples__/salusLoading.examples';
import { define, story } from './story';

define({ salusLoading: SalusLoading });

export default { title: 'Foundations/Loading', component: 'c-salus-loading' };

export const Default = story('salusLoading', examples.default);
export const OwnWords = story('salusLoading', examples.ownWords);
export const Finished = story('salusLoading', examples.finished);
export const LongText = story('salusLoading', examples.longText);
