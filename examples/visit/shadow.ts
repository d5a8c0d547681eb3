/** With `?shadow=synthetic`, as on a page of Lightning Experience: it patches the DOM before the engine. */
export async function beginShadow(): Promise<void> {
    if (new URLSearchParams(location.search).get('shadow') !== 'synthetic') return;
    await import('@lwc/synthetic-shadow');
}
