import { formatter } from './formatters';

const zones = new Set<string>();

/** Whether a value is an IANA zone name that Intl supports. An offset isn't: it has no daylight-saving rule. */
export const isZone = (zone: unknown): boolean => {
    if (typeof zone !== 'string' || !/^[A-Za-z]/.test(zone)) return false;
    if (zones.has(zone)) return true;
    try {
        formatter('en-US', zone, { timeZoneName: 'longOffset' });
        zones.add(zone);
        return true;
    } catch {
        return false;
    }
};
