/** Whether an adapter has a method: then it has the capability. A getter that throws is none. */
export function can<Adapter extends object, Method extends keyof Adapter>(
    adapter: Adapter | undefined,
    method: Method,
): adapter is Adapter & Required<Pick<Adapter, Method>> {
    try {
        return typeof adapter?.[method] === 'function';
    } catch {
        return false;
    }
}
