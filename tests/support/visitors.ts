// Visitors of a running Koers over HTTP.
export type Visitor = { cookie: string; id: string; name: string };
export type Answer<T = unknown> = { status: number; body: T; text: string; headers: Headers };
export type Visitors = {
  /** Enters the demo in a role. */
  enter(role: 'client' | 'counsellor' | 'supervisor' | 'admin'): Promise<Visitor>;
  call<T = unknown>(visitor: Visitor | null, method: string, path: string, body?: unknown): Promise<Answer<T>>;
};

/** `url` is asked each time: a server that starts again has another port. */
export function visitorsOf(url: () => string): Visitors {
  return {
    async enter(role) {
      const response = await fetch(`${url()}/api/demo/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ role }),
      });
      if (response.status !== 201) throw new Error(`the demo's door is closed: ${response.status}`);
      const { person } = (await response.json()) as { person: { id: string; name: string } };
      const cookie = response.headers
        .getSetCookie()
        .map((value) => value.split(';')[0])
        .join('; ');
      return { cookie, ...person };
    },
    async call<T>(visitor: Visitor | null, method: string, path: string, body?: unknown) {
      const response = await fetch(url() + path, {
        method,
        headers: { ...(visitor ? { cookie: visitor.cookie } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }), origin: url() },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') ?? false;
      return { status: response.status, body: (isJson ? JSON.parse(text) : undefined) as T, text, headers: response.headers };
    },
  };
}
