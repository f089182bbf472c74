interface PolicyRules {
  readonly createHTML: (value: string, kind: string, sink: string) => string | null;
  readonly createScriptURL: (value: string) => string | null;
}
declare const trustedTypes: { createPolicy(name: string, rules: PolicyRules): void };

/**
 * What a string may still become without a policy of its own: a script or worker of our own folder, and markup that is only read
 * in a document that never runs. Everything else is refused by the content policy.
 */
export const stringRules: PolicyRules = {
  createHTML: (value, _kind, sink) => (sink.startsWith('DOMParser') ? value : null),
  createScriptURL: (value) => (new URL(value, location.href).origin === location.origin ? value : null),
};

trustedTypes.createPolicy('default', stringRules);
