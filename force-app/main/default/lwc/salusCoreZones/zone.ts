import { formatter } from './formatters';

const zones = new Set<string>();

/** Whether a value is an IANA zone name that Intl supports. An offset isn't: it has no daylight-saving rule. */
export const isZone = (zone: unknown): boolean => {
    if (typeof zone !== 'string' || !/^[A-Za-z]/.test(zone)) return false;
    const key = zone.toLowerCase();
    if (zones.has(key)) return true;
    try {
        formatter('en-US', zone, { timeZoneName: 'longOffset' });
        zones.add(key);
        return true;
    } catch {
        return false;
    }
};
