export function policyOf(options?: { readonly scripts?: string }): string;
