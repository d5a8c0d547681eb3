import SalusReviewList from 'c/salusReviewList';
import examples from '../force-app/main/default/lwc/salusReviewList/__examples__/salusReviewList.examples';
import { define, story } from './story';

define({ salusReviewList: SalusReviewList });

export default { title: 'Forms/Review list', component: 'c-salus-review-list' };

export const Default = story('salusReviewList', examples.default);
export const Done = story('salusReviewList', examples.done);
export const Empty = story('salusReviewList', examples.empty);
export const Secret = story('salusReviewList', examples.secret);
export const OtherDirection = story('salusReviewList', examples.otherDirection);
export const LongText = story('salusReviewList', examples.longText);
