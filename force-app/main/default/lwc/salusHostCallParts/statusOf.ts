import type { ChatMessage } from 'c/salusPortCall';

/** What became of a message that was sent to some, of whom so many have it. */
export const statusOf = (reached: number, all: number): ChatMessage['status'] => {
    if (!reached) return 'failed';
    return reached < all ? 'partly' : 'sent';
};
