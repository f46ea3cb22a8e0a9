const POLL_MS = 250;
const DEADLINE_MS = 10_000;
/** The log of a subgraph in another process. No bell reaches across: it rings by the clock. */
export const httpSource = (name, url) => ({
    name,
    read: async (after, limit) => {
        const response = await fetch(`${url}/events?after=${after}&limit=${String(limit)}`, {
            signal: AbortSignal.timeout(DEADLINE_MS),
        });
        if (!response.ok)
            throw new Error(`${name} answers ${String(response.status)}`);
        return (await response.json());
    },
    onRing: (listener) => {
        const timer = setInterval(listener, POLL_MS);
        return () => {
            clearInterval(timer);
        };
    },
});
