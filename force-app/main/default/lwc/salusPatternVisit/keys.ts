import { keysFrom, type ShortcutKeys } from 'c/salusCoreShortcuts';
import { waitFor } from 'c/salusHostWaiting';
import type { PreferenceStore } from 'c/salusPortPreferenceStore';
import { callShortcuts, type CallAction } from 'c/salusVisitCall';

/** The person's shortcuts, as the app's server has them; the defaults where it has none. */
export const readKeys = async (store?: PreferenceStore): Promise<ShortcutKeys<CallAction>> =>
    keysFrom(callShortcuts, await waitFor(() => store?.readShortcuts?.()));
