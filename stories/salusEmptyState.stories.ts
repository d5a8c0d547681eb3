import SalusEmptyState from 'c/salusEmptyState';
import SalusButton from 'c/salusButton';
import examples from '../force-app/main/default/lwc/salusEmptyState/__examples__/salusEmptyState.examples';
import { define, story } from './story';

define({ salusEmptyState: SalusEmptyState, salusButton: SalusButton });

export default { title: 'Foundations/Empty state', component: 'c-salus-empty-state' };

export const Default = story('salusEmptyState', examples.default);
export const WithAction = story('salusEmptyState', examples.withAction);
export const NotRecorded = story('salusEmptyState', examples.notRecorded);
export const Private = story('salusEmptyState', examples.private);
export const LongText = story('salusEmptyState', examples.longText);
